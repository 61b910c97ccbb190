package io.cobranza.practice.disputes;

/** What became of a dispute. */
public enum DisputeState {
  OPEN,
  ACCEPTED,
  PARTLY_ACCEPTED,
  REJECTED,
  /** Over without a decision: the invoice was settled or withdrawn. */
  VOID
}
