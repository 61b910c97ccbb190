/** Answers questions about many invoices at once; reads the ledger's tables and changes nothing. */
@org.springframework.modulith.ApplicationModule(
    displayName = "Reports",
    allowedDependencies = {"shared", "platform"})
package io.cobranza.reports;
