package io.cobranza.letters.correspondence;

/**
 * A letter in words, as screens and mailboxes show it; it is printed only when it leaves.
 *
 * @param subject one line
 * @param fileName of the PDF to come, with its ending
 */
record LetterText(String subject, String html, String text, String fileName) {}
