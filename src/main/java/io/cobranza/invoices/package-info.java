/** What customers owe: invoices, what was booked against them, and what is still open. */
@org.springframework.modulith.ApplicationModule(
    displayName = "Invoices",
    allowedDependencies = {"shared", "platform", "customers", "ledgerimport"})
package io.cobranza.invoices;
