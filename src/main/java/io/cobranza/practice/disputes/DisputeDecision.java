package io.cobranza.practice.disputes;

import java.math.BigDecimal;

/**
 * How a person decides the open disputes of an invoice. What an acceptance in full comes to is not
 * said here: that is what they are about.
 *
 * @param outcome accepted, partly accepted or rejected
 * @param credit what is credited for all of them together when accepted in part, in the invoice's
 *     currency; else null
 * @param explanation told to the customer; required unless accepted in full
 */
public record DisputeDecision(DisputeState outcome, BigDecimal credit, String explanation) {}
