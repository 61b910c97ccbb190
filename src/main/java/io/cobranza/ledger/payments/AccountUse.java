package io.cobranza.ledger.payments;

import io.cobranza.ledger.payments.AccountProperties.Pays;
import io.cobranza.ledger.payments.HeldMoneyTable.DueInvoice;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Money;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets what we hold for customers pay what they owe, so that nobody is asked for what we have.
 * Whoever says later what it was for takes it back from there.
 */
@Service
@Transactional
public class AccountUse {

  private final HeldMoneyTable held;
  private final AccountMoves moves;
  private final AccountProperties rule;
  private final CompanyCalendar calendar;

  AccountUse(
      HeldMoneyTable held, AccountMoves moves, AccountProperties rule, CompanyCalendar calendar) {
    this.held = held;
    this.moves = moves;
    this.rule = rule;
    this.calendar = calendar;
  }

  /**
   * @return how many times an invoice was given something
   */
  public int payWhatIsDue() {
    if (rule.pays() == Pays.NOTHING) {
      return 0;
    }
    List<HeldMoney> money = held.ofDebtors(calendar.today());
    if (money.isEmpty()) {
      return 0;
    }
    List<DueInvoice> due =
        held.dueOf(money.stream().map(HeldMoney::customer).toList(), calendar.today());
    Map<InvoiceId, Money> open = new HashMap<>();
    due.forEach(invoice -> open.put(invoice.id(), invoice.open()));
    int given = 0;
    for (HeldMoney each : money) {
      for (DueInvoice invoice : paidBy(each, due, open)) {
        given += give(each, invoice.id(), open);
      }
    }
    return given;
  }

  private List<DueInvoice> paidBy(
      HeldMoney money, List<DueInvoice> due, Map<InvoiceId, Money> open) {
    List<DueInvoice> candidates = new ArrayList<>();
    Money left = money.amount();
    for (DueInvoice invoice : due) {
      Money owed = open.get(invoice.id());
      boolean fits =
          invoice.customer().equals(money.customer())
              && owed.currency().equals(money.amount().currency())
              && owed.isPositive();
      if (fits && rule.pays() == Pays.EXACT_AMOUNT && owed.equals(money.amount())) {
        candidates.add(invoice);
      }
      if (fits && rule.pays() == Pays.OLDEST_FIRST && left.isPositive()) {
        candidates.add(invoice);
        left = left.minus(left.min(owed));
      }
    }
    boolean unclear = rule.pays() == Pays.EXACT_AMOUNT && candidates.size() > 1;
    return unclear ? List.of() : candidates;
  }

  private int give(HeldMoney money, InvoiceId invoice, Map<InvoiceId, Money> open) {
    Money part = moves.giveByRule(money.kind(), money.reference(), invoice, open.get(invoice));
    open.put(invoice, open.get(invoice).minus(part));
    return part.isPositive() ? 1 : 0;
  }
}
