package io.cobranza.practice.disputes;

import io.cobranza.shared.Money;

/**
 * How a person decides the open disputes of an invoice. What an acceptance in full comes to is not
 * said here: that is what they are about.
 *
 * @param outcome accepted, partly accepted or rejected
 * @param credit what is credited for all of them together when accepted in part; else null
 * @param explanation told to the customer; required unless accepted in full
 */
public record DisputeDecision(DisputeState outcome, Money credit, String explanation) {}
