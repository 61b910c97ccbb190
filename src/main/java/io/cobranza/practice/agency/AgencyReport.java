package io.cobranza.practice.agency;

import io.cobranza.shared.Money;
import java.time.LocalDate;

/**
 * What an agency or a lawyer reports.
 *
 * @param text in its own words; may be null
 * @param payment with {@link AgencyResult#PAYMENT}, else null
 */
public record AgencyReport(
    String invoiceNumber, AgencyResult result, String text, ReportedPayment payment) {

  /**
   * @param reference its idempotency key
   * @param receivedOn when the debtor paid, a day in the company's zone
   */
  public record ReportedPayment(String reference, Money amount, LocalDate receivedOn) {}
}
