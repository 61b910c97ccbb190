package io.cobranza.practice.disputes;

import io.cobranza.shared.Money;
import java.util.List;
import java.util.Objects;

/**
 * One decision on all disputes that were open with it.
 *
 * @param outcome accepted, partly accepted or rejected
 * @param credited for all of them together; null when rejected
 * @param explanation told to the customer; may be null
 * @param disputes what it decided, the oldest first, each with its own share of the credit
 */
public record DecisionFacts(
    DisputeState outcome, Money credited, String explanation, List<DisputeFacts> disputes) {

  static DecisionFacts of(List<DisputeFacts> decidedTogether) {
    DisputeFacts any = decidedTogether.get(0);
    return new DecisionFacts(
        any.state(),
        decidedTogether.stream()
            .map(DisputeFacts::credited)
            .filter(Objects::nonNull)
            .reduce(Money::plus)
            .orElse(null),
        any.decision().explanation(),
        decidedTogether);
  }
}
