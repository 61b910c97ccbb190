/**
 * The documents of an invoice, stored with it, and how its amount comes about: what a customer asks
 * for before it pays.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"ledger.invoices", "ledger.payments", "platform", "shared"})
package io.cobranza.ledger.documents;
