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
  SETTLED,
  WITHDRAWN,
  UNCOLLECTABLE;

  public boolean isOpen() {
    return ordinal() < SETTLED.ordinal();
  }
}
