package io.cobranza.ledger.invoices;

import io.cobranza.shared.Money;
import java.time.LocalDate;

/**
 * What is left of an invoice.
 *
 * @param open what is claimed: amount less every payment and credit note booked, and of an invoice
 *     in parts less what is later; zero once withdrawn
 * @param later what is open of parts that are not due yet and not to be paid next
 * @param inParts whether it is to be paid in parts
 * @param settledOn the business day on which it reached zero; null while open
 * @param writtenOff whether the last of it was given up, not paid
 */
public record Balance(
    Money open,
    Money later,
    boolean inParts,
    LocalDate settledOn,
    boolean withdrawn,
    boolean writtenOff) {

  /** Whether nothing can become due any more. */
  public boolean isOver() {
    return settledOn != null || withdrawn;
  }
}
