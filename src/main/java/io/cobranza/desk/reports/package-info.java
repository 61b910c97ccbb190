/** Answers questions about many invoices at once; reads the ledger's tables. */
@org.springframework.modulith.ApplicationModule(
    displayName = "Reports",
    allowedDependencies = {"shared", "platform", "letters.correspondence", "practice.policy"})
package io.cobranza.desk.reports;
