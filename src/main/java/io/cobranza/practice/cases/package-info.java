/**
 * The collection case of an invoice: its state, its steps, what the customer said; and the port to
 * the process that drives it.
 */
@org.springframework.modulith.ApplicationModule
package io.cobranza.practice.cases;
