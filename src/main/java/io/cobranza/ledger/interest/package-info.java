/**
 * Late interest and compensation: off unless configured for a customer's country. See {@link
 * io.cobranza.ledger.interest.Interest} for what is owed on a day.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"ledger.customers", "ledger.invoices", "platform", "shared"})
package io.cobranza.ledger.interest;
