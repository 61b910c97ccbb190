/**
 * What came in at the bank finds what is owed: sure matches are booked, the rest is kept for a
 * person to assign. Whatever is booked goes through {@code ledger.payments}.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Cash",
    allowedDependencies = {
      "shared",
      "platform",
      "ledger.bankstatements",
      "ledger.customers",
      "ledger.invoices",
      "ledger.matching",
      "ledger.payments"
    })
package io.cobranza.ledger.cash;
