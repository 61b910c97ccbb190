package io.cobranza.practice.cases;

/** Where a case stands. */
public enum CaseState {
  /** Opened, its process not started yet. */
  OPENING,
  IN_HOUSE,
  IN_DISPUTE,
  PROMISED,
  /** At rest until a day that was agreed. */
  PAUSED,
  /** Goods are on their way back. */
  RETURNING_GOODS,
  /** Not fit to be claimed: billing has to correct or resend the invoice first. */
  IN_CORRECTION,
  /** The supervisors are asked whether the agency shall have it. */
  HAND_OVER,
  WITH_AGENCY,
  /** The agency gave it back; the supervisors decide what becomes of it. */
  RETURNED,
  SETTLED,
  WITHDRAWN,
  /** The customer got the mark that it is never dunned; collection goes on if it loses it. */
  EXEMPT,
  /** Given up with the approval that its amount asks for. */
  WRITTEN_OFF;

  /** Whether something was agreed or stands in the way that a payment of one part does not end. */
  boolean outlivesPartPaid() {
    return this == PROMISED
        || this == IN_DISPUTE
        || this == RETURNING_GOODS
        || this == IN_CORRECTION;
  }

  public boolean isOpen() {
    return ordinal() < SETTLED.ordinal();
  }
}
