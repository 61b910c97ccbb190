/** What customers pay and what we credit them: receipts, their allocation, what is left over. */
@org.springframework.modulith.ApplicationModule(
    displayName = "Payments",
    allowedDependencies = {
      "shared",
      "platform",
      "ledger.customers",
      "ledger.invoices",
      "ledger.ledgerimport"
    })
package io.cobranza.ledger.payments;
