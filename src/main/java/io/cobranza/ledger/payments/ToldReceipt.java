package io.cobranza.ledger.payments;

import io.cobranza.shared.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A payment or credit note in the words of whoever tells it, not checked yet.
 *
 * @param customer number; null if it is the one of the invoice
 * @param advance whether it may be older than its invoices
 * @param allocations one for each invoice it is for; none if it stays on account
 */
record ToldReceipt(
    String reference,
    String customer,
    ToldMoney money,
    LocalDate day,
    String text,
    boolean advance,
    List<ToldAllocation> allocations) {

  /**
   * @param method how it came; null if nobody says
   */
  record ToldMoney(BigDecimal amount, String currency, String method) {}

  /**
   * @param amount null for all of the receipt
   */
  record ToldAllocation(String source, String invoiceNumber, BigDecimal amount) {

    /**
     * Either one invoice, or several.
     *
     * @param invoiceNumber null or empty for none
     * @param several null for none
     * @throws Refused if both are told
     */
    static List<ToldAllocation> of(
        String source, String invoiceNumber, List<ToldAllocation> several) {
      boolean one = invoiceNumber != null && !invoiceNumber.isEmpty();
      if (one && several != null && !several.isEmpty()) {
        throw Refused.invalid("allocations", "receipt.oneOrSeveral");
      }
      if (one) {
        return List.of(new ToldAllocation(source, invoiceNumber, null));
      }
      return several == null ? List.of() : several;
    }
  }
}
