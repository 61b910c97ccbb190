/** Answers questions about many invoices at once; reads the ledger's tables. */
@org.springframework.modulith.ApplicationModule(
    displayName = "Reports",
    allowedDependencies = {
      "shared",
      "platform",
      "desk.alerts",
      "desk.audit",
      "desk.worklist",
      "letters.correspondence",
      "practice.cases",
      "practice.policy",
      "practice.promises",
      "ledger.invoices",
      "ledger.payments"
    })
package io.cobranza.desk.reports;
