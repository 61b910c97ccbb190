package io.cobranza.practice.policy;

import java.math.BigDecimal;

/** Asks the process owner's tables what is decided before a case exists. */
public interface CourtesyRule {

  /** The collection calendar of a customer segment, by the table {@code collection-policy}. */
  CollectionCalendar calendarFor(String segment);

  /** Whether the customer is called before the due date, by the table {@code courtesy-call}. */
  boolean wantsCourtesyCall(CourtesyFacts facts);

  /**
   * @param reliablePayer computed from the customer's own payments
   * @param paperworkTrouble a history of invoices held up by paperwork
   * @param currency ISO 4217 of the open balance
   * @param openBalance of the invoice
   */
  record CourtesyFacts(
      boolean reliablePayer, boolean paperworkTrouble, String currency, BigDecimal openBalance) {}
}
