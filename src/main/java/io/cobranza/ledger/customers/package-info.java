/** Who owes us: the debtor, its contacts and language, what we know of it and its credit. */
@org.springframework.modulith.ApplicationModule(
    displayName = "Customers",
    allowedDependencies = {"shared", "platform", "ledger.ledgerimport"})
package io.cobranza.ledger.customers;
