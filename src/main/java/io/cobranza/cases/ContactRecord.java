package io.cobranza.cases;

import io.cobranza.shared.Money;
import java.time.LocalDate;

/**
 * What came of a call or visit.
 *
 * @param answer what the customer said
 * @param paymentReference with {@link Answer#PAID}, else null
 * @param promisedOn with {@link Answer#PROMISE}, else null
 * @param amount promised or disputed; null otherwise
 * @param disputeReason with {@link Answer#DISPUTE}, else null
 * @param barrier with {@link Answer#BARRIER}, else null
 * @param note in the caller's words, at most 4,000 characters; may be null
 */
public record ContactRecord(
    Answer answer,
    String paymentReference,
    LocalDate promisedOn,
    Money amount,
    String disputeReason,
    String barrier,
    String note) {}
