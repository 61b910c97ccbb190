/**
 * A newcomer's Cobranza: time that can be moved, and a ledger whose history the real engine plays.
 * Absent outside the profile {@code demo}.
 */
@org.springframework.modulith.ApplicationModule
package io.cobranza.demo;
