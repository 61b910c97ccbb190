package io.cobranza.cases;

/** Where a case stands. */
public enum CaseState {
  /** Opened, its process not started yet. */
  OPENING,
  IN_HOUSE,
  IN_DISPUTE,
  PROMISED,
  /** The supervisors are asked whether the agency shall have it. */
  HAND_OVER,
  WITH_AGENCY,
  /** The agency gave it back; the supervisors decide what becomes of it. */
  RETURNED,
  SETTLED,
  WITHDRAWN,
  /** Given up with the approval that its amount asks for. */
  WRITTEN_OFF,
  UNCOLLECTABLE;

  public boolean isOpen() {
    return ordinal() < SETTLED.ordinal();
  }
}
