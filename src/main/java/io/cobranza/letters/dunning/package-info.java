/** The letters a case sends, and the facts they state. */
@org.springframework.modulith.ApplicationModule
package io.cobranza.letters.dunning;
