package io.cobranza.ledger.invoices;

import io.cobranza.shared.CustomerId;
import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Money;
import java.time.LocalDate;

/**
 * What is known of an invoice at the moment of asking. Days are days in the company's zone.
 *
 * @param number the ERP's own, unique per source, compared exactly
 * @param dueOn the due date in force, after any change; of an invoice in parts that of the oldest
 *     part that is open
 * @param amount as invoiced
 */
public record InvoiceFacts(
    InvoiceId id,
    String number,
    CustomerId customer,
    LocalDate issuedOn,
    LocalDate dueOn,
    Money amount,
    Balance balance,
    Papers papers) {

  /** What is still to be paid of what is due, or is due next. */
  public Money open() {
    return balance.open();
  }

  /** What is still to be paid, now or later. */
  public Money owed() {
    return balance.open().plus(balance.later());
  }

  /**
   * Days since the due date, whether anything is open or not.
   *
   * @param today in the company's zone
   * @return zero on the due date itself, negative before it
   */
  public int daysOverdue(LocalDate today) {
    return Overdue.days(dueOn, today);
  }
}
