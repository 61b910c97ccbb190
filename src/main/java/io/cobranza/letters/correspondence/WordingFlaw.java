package io.cobranza.letters.correspondence;

/**
 * Something that keeps a text from being the words of a letter.
 *
 * @param line on which it stands, from 1; 0 if it is the text as a whole
 * @param key of its sentence, which takes what it is about
 * @param what it is about, as it stands there
 */
public record WordingFlaw(int line, String key, String what) {

  /**
   * @param sort under {@code letters.flaw.}
   */
  public static WordingFlaw of(int line, String sort, String what) {
    return new WordingFlaw(line, "letters.flaw." + sort, what);
  }
}
