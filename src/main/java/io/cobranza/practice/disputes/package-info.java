/** Disputes: who says what against an invoice, and what was decided. */
@org.springframework.modulith.ApplicationModule
package io.cobranza.practice.disputes;
