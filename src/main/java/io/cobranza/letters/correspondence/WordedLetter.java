package io.cobranza.letters.correspondence;

/**
 * The words of one letter.
 *
 * @param opening what stands before the facts
 * @param closing what stands after them
 */
record WordedLetter(Words opening, Words closing) {}
