package io.cobranza.ledger.invoices;

import io.cobranza.shared.Money;
import java.time.LocalDate;

/**
 * What was booked against an invoice.
 *
 * @param reference of the payment, the credit note or whatever else it was
 * @param amount what it took off the balance; negative if it added to it
 */
public record BookingFacts(BookingKind kind, String reference, LocalDate bookedOn, Money amount) {

  /** Whether it takes back what was booked before of the same kind and reference. */
  public boolean isTakenBack() {
    return Claims.addsToBalance(kind) == amount.isPositive();
  }
}
