/** The monthly statement: what a customer's whole account looks like to us. */
@org.springframework.modulith.ApplicationModule
package io.cobranza.letters.statements;
