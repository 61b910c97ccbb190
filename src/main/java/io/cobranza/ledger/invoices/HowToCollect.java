package io.cobranza.ledger.invoices;

/**
 * What the ERP tells of how an invoice is collected.
 *
 * @param reachedStep how far it had come before it came to us; null if nobody collected it
 * @param directDebit whether it is collected by direct debit, whatever its customer's others are:
 *     it is not dunned unless the bank gives the debit back
 */
record HowToCollect(ReachedStep reachedStep, boolean directDebit) {}
