/** What customers owe: invoices, what was booked against them, and what is still open. */
@org.springframework.modulith.ApplicationModule(
    displayName = "Invoices",
    allowedDependencies = {"shared", "platform", "ledger.customers", "ledger.ledgerimport"})
package io.cobranza.ledger.invoices;
