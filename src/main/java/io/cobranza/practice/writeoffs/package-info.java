/** Balances that are given up, by as many people as the amount asks for. */
@org.springframework.modulith.ApplicationModule
package io.cobranza.practice.writeoffs;
