package io.cobranza.practice.disputes;

/** What becomes of an invoice after a rejected dispute, by the table of the practice. */
public interface RejectionRule {

  /**
   * Whether it is handed over as soon as the time to pay is over; else collection goes on.
   *
   * @param agencyDayPassed whether its own day of the hand-over has passed then
   */
  boolean handsOver(DisputeReason reason, boolean agencyDayPassed);
}
