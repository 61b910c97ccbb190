package io.cobranza.ledger.invoices;

import io.cobranza.shared.CustomerId;
import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Money;
import java.time.LocalDate;

/**
 * What is known of an invoice at the moment of asking. Days are days in the company's zone.
 *
 * @param number the ERP's own, unique per source, compared exactly
 * @param dueOn the due date in force, after any change
 * @param amount as invoiced
 * @param open amount less every payment and credit note booked; zero once withdrawn
 * @param settledOn the business day on which the balance reached zero; null while open
 * @param writtenOff whether the last of its balance was given up, not paid
 * @param purchaseOrder the customer's; null if unknown
 * @param deliveryNote null if unknown
 * @param sentBy how it was sent, in the ERP's words (e-mail, post, portal); null if unknown
 * @param sentOn null if unknown
 */
public record InvoiceFacts(
    InvoiceId id,
    String number,
    CustomerId customer,
    LocalDate issuedOn,
    LocalDate dueOn,
    Money amount,
    Money open,
    LocalDate settledOn,
    boolean withdrawn,
    boolean writtenOff,
    String purchaseOrder,
    String deliveryNote,
    String sentBy,
    LocalDate sentOn) {

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
