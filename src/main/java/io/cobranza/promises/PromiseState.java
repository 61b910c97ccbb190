package io.cobranza.promises;

/** What became of a promise. */
public enum PromiseState {
  OPEN,
  KEPT,
  BROKEN,
  /** Over without having come due: the invoice was withdrawn. */
  VOID
}
