package io.cobranza.practice.writeoffs;

import io.cobranza.shared.Money;

/**
 * What is known of a write-off; people by their user ids.
 *
 * @param approvedBy null until somebody has approved
 * @param secondApprovedBy null unless two had to approve, and did
 * @param approvalsNeeded null until it has been asked
 * @param amount null until it is booked
 */
public record WriteOffFacts(
    WriteOffState state,
    String reason,
    String proposedBy,
    String approvedBy,
    String secondApprovedBy,
    Integer approvalsNeeded,
    Money amount) {

  /** Whether the next approval is the last that is needed. */
  public boolean lacksOneApproval() {
    int given = approvedBy == null ? 0 : 1;
    return approvalsNeeded != null && secondApprovedBy == null && approvalsNeeded - given == 1;
  }
}
