/** Whether invoices are sent at all, asked of billing where the ledger does not say. */
@org.springframework.modulith.ApplicationModule
package io.cobranza.practice.sending;
