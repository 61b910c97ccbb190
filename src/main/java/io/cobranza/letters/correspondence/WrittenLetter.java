package io.cobranza.letters.correspondence;

/**
 * A letter in its three forms, which say the same.
 *
 * @param subject one line
 * @param fileName of the PDF, with its ending
 */
record WrittenLetter(String subject, String html, String text, byte[] pdf, String fileName) {}
