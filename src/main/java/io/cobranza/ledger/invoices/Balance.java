package io.cobranza.ledger.invoices;

import io.cobranza.shared.Money;
import java.time.LocalDate;

/**
 * What is left of an invoice.
 *
 * @param open amount less every payment and credit note booked; zero once withdrawn
 * @param settledOn the business day on which it reached zero; null while open
 * @param writtenOff whether the last of it was given up, not paid
 */
public record Balance(Money open, LocalDate settledOn, boolean withdrawn, boolean writtenOff) {

  /** Whether nothing can become due any more. */
  public boolean isOver() {
    return settledOn != null || withdrawn;
  }
}
