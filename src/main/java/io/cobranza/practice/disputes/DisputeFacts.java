package io.cobranza.practice.disputes;

import io.cobranza.shared.Money;
import java.time.Instant;

/**
 * What is known of a dispute.
 *
 * @param raised what was raised, for good
 * @param raisedBy the user who recorded it
 * @param decision null until it is decided
 */
public record DisputeFacts(
    NewDispute raised, String raisedBy, DisputeState state, Decision decision) {

  /**
   * @param by the user who decided
   * @param credited this dispute's share of the credit; null when rejected
   * @param explanation told to the customer; may be null
   */
  public record Decision(String by, Instant at, Money credited, String explanation) {}

  public String reference() {
    return raised.reference();
  }

  /** The disputed part. */
  public Money amount() {
    return raised.amount();
  }

  /** Null until it is decided, and when rejected. */
  public Money credited() {
    return decision == null ? null : decision.credited();
  }
}
