package io.cobranza.practice.obstacles;

/** What stands between a case and its collection, in the words of the page "Remove obstacles". */
public enum Obstacle {
  /** Nothing is left to collect: what was just done settled it. */
  SETTLED,
  /** All that is open is in dispute. */
  DISPUTE,
  /** Nothing but a disputed part is open, and its dispute is being decided already. */
  PART_DISPUTE,
  /** The invoice went astray and was sent again; its calendar does not follow that yet. */
  SENT_AGAIN,
  /** Goods are to come back. */
  RETURN,
  /** The invoice was found not fit to be claimed. */
  NOT_IN_ORDER,
  /** Nobody has said whether the invoice was sent. */
  NOT_KNOWN_IF_SENT,
  PAUSE
}
