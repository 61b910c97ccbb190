package io.cobranza.ledger.payments;

import io.cobranza.ledger.invoices.BookingKind;
import io.cobranza.ledger.invoices.Bookings;
import io.cobranza.ledger.invoices.LockedInvoices;
import io.cobranza.platform.database.Columns;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets go what is left of invoices that were paid but for a trifle, such as the charges of a bank
 * on the way: nobody is called about it. The payer is no worse a payer for it.
 */
@Service
@Transactional
public class SmallRemainders {

  /** So many that one transaction stays short. */
  private static final int AT_ONCE = 500;

  private final JdbcClient jdbc;
  private final RemainderRule rule;
  private final Bookings bookings;
  private final List<NotForAccountMoney> exceptions;
  private final CompanyCalendar calendar;

  SmallRemainders(
      JdbcClient jdbc,
      RemainderRule rule,
      Bookings bookings,
      List<NotForAccountMoney> exceptions,
      CompanyCalendar calendar) {
    this.jdbc = jdbc;
    this.rule = rule;
    this.bookings = bookings;
    this.exceptions = exceptions;
    this.calendar = calendar;
  }

  private record Remainder(InvoiceId invoice, Money open) {}

  /**
   * @return of how many invoices
   */
  public int letGo() {
    int count = 0;
    for (Currency currency : currencies()) {
      BigDecimal most = rule.mostLetGo(currency);
      if (most.signum() > 0) {
        count += letGo(remaindersOf(currency, most));
      }
    }
    return count;
  }

  private List<Currency> currencies() {
    return jdbc.sql("SELECT DISTINCT currency FROM open_invoice ORDER BY currency")
        .query((row, number) -> Columns.currency(row))
        .list();
  }

  private List<Remainder> remaindersOf(Currency currency, BigDecimal most) {
    return jdbc.sql(
            """
            SELECT i.invoice_id, i.open_amount, i.currency FROM open_invoice i
            WHERE i.currency = :currency AND i.open_amount <= :most AND i.open_amount < i.amount
            """
                + NotForAccountMoney.without(exceptions, "i.invoice_id")
                + " ORDER BY i.invoice_id LIMIT :portion")
        .param("currency", currency.getCurrencyCode())
        .param("most", most)
        .param("portion", AT_ONCE)
        .query(
            (row, number) ->
                new Remainder(
                    new InvoiceId(row.getLong("invoice_id")), Columns.money(row, "open_amount")))
        .list();
  }

  private int letGo(List<Remainder> remainders) {
    LockedInvoices locked = bookings.lock(remainders.stream().map(Remainder::invoice).toList());
    remainders.forEach(
        each ->
            locked.book(
                each.invoice(),
                BookingKind.REMAINDER,
                "REST-%s-%s".formatted(each.invoice(), calendar.today()),
                each.open(),
                calendar.today()));
    locked.announce();
    return remainders.size();
  }
}
