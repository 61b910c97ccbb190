package io.cobranza.practice.approvals;

/** Why somebody may not approve. */
public enum Objection {
  /** Nobody approves what they have asked for. */
  OWN_PROPOSAL,
  /** Two have to approve, and this one is the first of them. */
  APPROVED_BEFORE
}
