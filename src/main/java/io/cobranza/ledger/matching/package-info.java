/**
 * What a line of a bank statement pays: who may have paid, which invoices it names, and whether the
 * amount fits. It finds facts and proposes; the verdict is a decision table's.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Matching",
    allowedDependencies = {"shared", "ledger.bankstatements"})
package io.cobranza.ledger.matching;
