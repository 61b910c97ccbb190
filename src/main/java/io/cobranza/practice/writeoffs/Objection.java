package io.cobranza.practice.writeoffs;

/** Why somebody may not approve a write-off. */
public enum Objection {
  /** Nobody approves what they have proposed. */
  OWN_PROPOSAL,
  /** Two have to approve, and this one is the first of them. */
  APPROVED_BEFORE
}
