package io.cobranza.practice.writeoffs;

/** Why somebody may not approve a write-off. */
public enum Objection {
  /** Two have to approve, and this one has proposed it. */
  OWN_PROPOSAL,
  /** Two have to approve, and this one is the first of them. */
  APPROVED_BEFORE
}
