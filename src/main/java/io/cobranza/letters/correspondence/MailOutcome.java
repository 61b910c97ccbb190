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
    /** It did not take this mail now but may later (4xx). */
    NOT_NOW,
    /** It could not be reached, or the connection broke before the mail was complete. */
    UNREACHABLE,
    /** It will never take this mail (5xx), or the address is none. */
    REFUSED,
    /** The connection broke after the whole mail was handed over, before the answer came. */
    IN_DOUBT
  }

  static MailOutcome taken() {
    return new MailOutcome(Verdict.TAKEN, null);
  }
}
