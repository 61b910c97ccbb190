package io.cobranza.letters.correspondence;

/** What this capability asks of the practice before a letter that collects leaves. */
public interface CaseStanding {

  /** Whether what a letter is to say fits where its case stands. */
  enum Fit {
    /** It may leave. */
    FITS,
    /** Something that was agreed or is being examined comes first; afterwards it may leave. */
    NOT_NOW,
    /** The case has gone another way since. */
    NO_MORE
  }

  /**
   * @param order of a case
   * @return {@link Fit#FITS} for a letter that does not depend on it, and for a case that is over:
   *     whether that is told still is another question
   */
  Fit fitOf(LetterOrder order);
}
