/** What customers pay and what we credit them: receipts, their allocation, what is left over. */
@org.springframework.modulith.ApplicationModule(
    displayName = "Payments",
    allowedDependencies = {"shared", "platform", "customers", "invoices", "ledgerimport"})
package io.cobranza.payments;
