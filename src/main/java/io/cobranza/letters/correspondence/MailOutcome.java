package io.cobranza.letters.correspondence;

/**
 * What became of a mail.
 *
 * @param reason in the mail server's words; null when taken
 */
record MailOutcome(Verdict verdict, String reason) {

  enum Verdict {
    /** The mail server took it and answers for it from now on. */
    TAKEN,
    /** No mail can be made of it, or the address is none: no mail server was asked. */
    UNSENDABLE,
    /** The mail server did not take this mail, or not for this reader, but may later (4xx). */
    NOT_NOW,
    /** The mail server will never take this mail, or not for this reader (5xx). */
    REFUSED,
    /**
     * The mail server cannot be reached or takes mail of nobody, or the connection broke before the
     * mail was complete.
     */
    NO_SERVICE,
    /** The connection broke after the whole mail was handed over, before the answer came. */
    IN_DOUBT
  }

  static MailOutcome taken() {
    return new MailOutcome(Verdict.TAKEN, null);
  }
}
