package io.cobranza.letters.correspondence;

/**
 * Something in a letter that its facts do not bear out. Its sentence is the text {@code
 * letters.finding.<rule>}, which takes what was found.
 *
 * @param what the words it is about, as they stand in the letter or as they should
 */
public record LetterFinding(Rule rule, String what) {

  /** What a letter may not do. */
  public enum Rule {
    /** Something for the program was left in the text. */
    LEFT_OVER,
    /** It names an amount that is none of the case. */
    AMOUNT,
    /** It names a day that is none of the case. */
    DAY,
    /** It counts days otherwise than the case does. */
    COUNT_OF_DAYS,
    /** It does not say what a letter of its kind has to. */
    MISSING,
    /** It speaks of documents, and none goes with it. */
    ENCLOSURE,
    /** It speaks of a letter that was never sent. */
    NEVER_SENT,
    /** It threatens with somebody who is not to come. */
    THREAT
  }
}
