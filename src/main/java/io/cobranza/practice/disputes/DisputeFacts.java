package io.cobranza.practice.disputes;

import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Money;
import java.time.Instant;
import java.time.LocalDate;

/** What is known of a dispute; the last four are null until it is decided. */
public record DisputeFacts(
    String reference,
    InvoiceId invoice,
    DisputeReason reason,
    Money amount,
    String text,
    LocalDate raisedOn,
    String raisedBy,
    DisputeState state,
    String decidedBy,
    Instant decidedAt,
    Money credited,
    String explanation) {}
