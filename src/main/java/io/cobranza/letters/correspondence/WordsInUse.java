package io.cobranza.letters.correspondence;

/**
 * What this capability asks of those who keep what owners wrote: the words of letters, as of now.
 */
public interface WordsInUse {

  /**
   * @param language one letters are written in
   */
  String of(LetterKind kind, String language);
}
