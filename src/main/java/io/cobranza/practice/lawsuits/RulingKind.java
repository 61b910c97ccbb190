package io.cobranza.practice.lawsuits;

/** How a claim ended before the court. */
public enum RulingKind {
  WON,
  SETTLED_OUT_OF_COURT,
  LOST
}
