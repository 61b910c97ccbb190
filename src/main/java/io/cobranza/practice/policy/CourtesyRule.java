package io.cobranza.practice.policy;

import io.cobranza.ledger.payments.PayerFacts;
import java.math.BigDecimal;

/** Asks the process owner's tables what is decided before a case exists. */
public interface CourtesyRule {

  /** The collection calendar of a customer segment, by the table {@code collection-policy}. */
  CollectionCalendar calendarFor(String segment);

  /** Whether the customer is called before the due date, by the table {@code courtesy-call}. */
  boolean wantsCourtesyCall(CourtesyFacts facts);

  /** How far back a customer's payments count, by the table {@code payment-window}. */
  int monthsRemembered();

  /**
   * @param payer what the customer's own payments tell
   * @param paperworkTrouble a history of invoices held up by paperwork
   * @param currency ISO 4217 of the open balance
   * @param openBalance of the invoice
   */
  record CourtesyFacts(
      PayerFacts payer, boolean paperworkTrouble, String currency, BigDecimal openBalance) {}
}
