package io.cobranza.ledger.payments;

import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Money;

/** What of a receipt is meant for one invoice, at most. */
record Allocation(InvoiceId invoice, Money amount) {}
