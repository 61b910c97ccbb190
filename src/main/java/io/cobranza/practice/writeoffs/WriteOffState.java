package io.cobranza.practice.writeoffs;

/** How far a write-off is. */
public enum WriteOffState {
  PROPOSED,
  APPROVED,
  REJECTED,
  BOOKED
}
