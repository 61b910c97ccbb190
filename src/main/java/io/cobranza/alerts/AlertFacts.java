package io.cobranza.alerts;

import java.time.Instant;

/** An open alert as its page shows it. */
public record AlertFacts(long id, String invoiceNumber, AlertKind kind, Instant raisedAt) {}
