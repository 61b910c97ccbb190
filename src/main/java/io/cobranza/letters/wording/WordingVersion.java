package io.cobranza.letters.wording;

import java.time.Instant;

/**
 * What somebody decided about the words of a kind of letter in a language.
 *
 * @param number from 1, one more with each
 * @param text null if the product's words are to be used again
 */
record WordingVersion(int number, String text, Instant at, String by, String reason) {}
