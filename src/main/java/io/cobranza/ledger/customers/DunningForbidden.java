package io.cobranza.ledger.customers;

import io.cobranza.shared.CustomerId;

/** A customer got the mark that it is never to be dunned. Published with the change itself. */
public record DunningForbidden(CustomerId customer) {}
