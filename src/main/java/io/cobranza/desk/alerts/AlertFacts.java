package io.cobranza.desk.alerts;

import java.time.Instant;

/**
 * An open alert as its page shows it.
 *
 * @param invoiceNumber null if it is about the customer as a whole
 * @param group the id of the group it is for
 * @param owner the sales representative it is for; null if the whole group's
 */
public record AlertFacts(
    long id,
    AlertKind kind,
    String customerName,
    String customerNumber,
    String invoiceNumber,
    String group,
    String owner,
    Instant raisedAt) {}
