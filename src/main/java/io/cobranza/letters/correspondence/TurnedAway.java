package io.cobranza.letters.correspondence;

/**
 * What the mail server said to a letter last, while it has taken no other since and so may be in
 * trouble itself.
 */
enum TurnedAway {
  /** Not now. */
  DEFERRED,
  /** Never. */
  REFUSED
}
