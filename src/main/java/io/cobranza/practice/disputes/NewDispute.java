package io.cobranza.practice.disputes;

import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Money;
import java.time.LocalDate;

/**
 * A dispute as it is raised.
 *
 * @param reference unique; the same again is the same dispute
 * @param amount the disputed part
 * @param text in the customer's words; may be null
 */
public record NewDispute(
    String reference,
    InvoiceId invoice,
    DisputeReason reason,
    Money amount,
    String text,
    LocalDate raisedOn) {}
