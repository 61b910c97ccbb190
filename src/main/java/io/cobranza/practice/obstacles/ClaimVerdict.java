package io.cobranza.practice.obstacles;

/** What the table {@code fit-to-claim} says of an invoice that is about to be claimed. */
public enum ClaimVerdict {
  FIT,
  /** Something of it is not right, or is not as it should be: billing looks at this invoice. */
  NOT_IN_ORDER,
  /** Nobody has said whether it was sent: billing is asked about all that are like it. */
  NOT_KNOWN_IF_SENT
}
