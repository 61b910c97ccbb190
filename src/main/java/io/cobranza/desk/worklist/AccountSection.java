package io.cobranza.desk.worklist;

import io.cobranza.ledger.customers.CustomerAccount;
import io.cobranza.ledger.payments.MoneyOnAccount;
import io.cobranza.practice.cases.Debt;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What we hold for the customer, so that nobody asks for what we have. */
@Component
class AccountSection implements SheetSection {

  private final CustomerAccount account;
  private final MoneyOnAccount money;

  AccountSection(CustomerAccount account, MoneyOnAccount money) {
    this.account = account;
    this.money = money;
  }

  @Override
  public Map<String, String> of(Debt debt, Wording wording) {
    String held =
        account.unallocated(debt.facts().customer()).stream()
            .map(wording::money)
            .collect(Collectors.joining(", "));
    return Map.of(
        "accountMoney",
        wording.text(held.isEmpty() ? null : wording.say("account.held." + money.pays(), held)));
  }
}
