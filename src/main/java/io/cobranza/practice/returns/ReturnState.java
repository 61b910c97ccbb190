package io.cobranza.practice.returns;

/** How far goods are on their way back. */
public enum ReturnState {
  AGREED,
  RECEIVED,
  PARTLY_RECEIVED,
  /** Nothing came, or nothing that could be accepted. */
  NOT_RECEIVED
}
