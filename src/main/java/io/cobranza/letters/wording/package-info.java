/**
 * What owners wrote in the place of the product's words for a kind of letter: each version with who
 * wrote it, when and why, checked before it is used.
 */
@org.springframework.modulith.ApplicationModule
package io.cobranza.letters.wording;
