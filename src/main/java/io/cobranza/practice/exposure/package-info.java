/** How much of what is open is whose. Reads the ledger's tables and changes none of them. */
@org.springframework.modulith.ApplicationModule
package io.cobranza.practice.exposure;
