package io.cobranza.writeoffs;

/** How far a write-off is. */
public enum WriteOffState {
  PROPOSED,
  APPROVED,
  REJECTED,
  BOOKED
}
