package io.cobranza.letters.correspondence;

/** Why a letter that is due is kept back. */
enum Waiting {
  /** Others to the same customer may join it. */
  GATHERING,
  /** The customer has had as many messages as it gets in seven days. */
  WEEKLY_CAP,
  /** The letter before about the same invoice left only a few days ago. */
  LETTER_BEFORE,
  /** The customer does not want to hear from us now. */
  QUIET_TIME,
  /** A promise, a dispute or something else that was agreed comes first. */
  CASE_RESTS,
  /** Nobody works at the customer's today. */
  CLOSED_DAY,
  /** Money came in that may be the customer’s, and nobody has said so yet. */
  MONEY_TO_ASSIGN
}
