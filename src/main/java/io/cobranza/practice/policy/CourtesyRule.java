package io.cobranza.practice.policy;

import io.cobranza.ledger.payments.PayerFacts;
import io.cobranza.shared.Money;

/** Asks the process owner's tables what is decided before a case exists. */
public interface CourtesyRule {

  /** The collection calendar of a customer segment, by the table {@code collection-policy}. */
  CollectionCalendar calendarFor(String segment);

  /** Whether the customer is called before the due date, by the table {@code courtesy-call}. */
  boolean wantsCourtesyCall(CourtesyFacts facts);

  /**
   * @param payer what the customer's own payments tell
   * @param paperworkTrouble a history of invoices held up by paperwork
   * @param open what is to be paid
   */
  record CourtesyFacts(PayerFacts payer, boolean paperworkTrouble, Money open) {}
}
