package io.cobranza.practice.cases;

/** Why a step of the calendar was left out. */
public enum SkipReason {
  /** Whoever collected before us had come that far already. */
  DONE_BEFORE_US,
  /** A promise was broken: no soft words any more. */
  PRESSING,
  /** A supervisor did not approve of it. */
  NOT_APPROVED,
  /** No business day was left between the day the invoice became known and its due date. */
  NO_DAY_LEFT
}
