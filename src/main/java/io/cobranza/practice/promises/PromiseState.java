package io.cobranza.practice.promises;

/** What became of a promise, or of one instalment of it. */
public enum PromiseState {
  OPEN,
  KEPT,
  /** Something came in, but not all. */
  PART_KEPT,
  BROKEN,
  /** Over without having come due: the invoice was withdrawn, or an earlier instalment broken. */
  VOID
}
