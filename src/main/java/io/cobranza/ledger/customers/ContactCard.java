package io.cobranza.ledger.customers;

import jakarta.persistence.Embeddable;

/** How to reach a contact; the purpose is the key under which the customer keeps it. */
@Embeddable
record ContactCard(String name, String email, String phone) {}
