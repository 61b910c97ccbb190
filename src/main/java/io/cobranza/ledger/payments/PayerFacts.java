package io.cobranza.ledger.payments;

/**
 * What a customer's invoices tell about how it pays. What that is worth, a table says.
 *
 * @param invoicesPaid settled since a day, but for those that were written off
 * @param latestDelay days after its due date that the latest of them came; negative if all came
 *     earlier, zero if there are none
 * @param invoicesWrittenOff since the same day
 * @param overdueNow open invoices whose due date is past
 * @param paymentsReturned payments that the bank gave back since the same day
 */
public record PayerFacts(
    int invoicesPaid,
    int latestDelay,
    int invoicesWrittenOff,
    int overdueNow,
    int paymentsReturned) {

  static final PayerFacts UNKNOWN = new PayerFacts(0, 0, 0, 0, 0);
}
