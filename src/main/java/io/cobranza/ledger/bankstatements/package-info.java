/**
 * What the bank tells: statements and notifications in camt and MT94x, read into neutral records
 * and kept so that every entry is there once. What a line pays is no matter of this room.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Bank statements",
    allowedDependencies = {"shared", "platform"})
package io.cobranza.ledger.bankstatements;
