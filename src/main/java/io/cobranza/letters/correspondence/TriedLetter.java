package io.cobranza.letters.correspondence;

/**
 * A letter as it would read in words that are being tried.
 *
 * @param about what is special about it, or its invoice
 * @param specimen whether nobody has that invoice
 */
public record TriedLetter(
    String about, boolean specimen, String subject, String html, String text) {

  TriedLetter(String about, boolean specimen, LetterText letter) {
    this(about, specimen, letter.subject(), letter.html(), letter.text());
  }
}
