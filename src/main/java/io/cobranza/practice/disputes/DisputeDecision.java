package io.cobranza.practice.disputes;

import io.cobranza.shared.Money;

/**
 * How a dispute was decided.
 *
 * @param outcome accepted, partly accepted or rejected
 * @param credit what the customer is credited; null when rejected
 * @param explanation told to the customer; required unless accepted in full
 */
public record DisputeDecision(DisputeState outcome, Money credit, String explanation) {}
