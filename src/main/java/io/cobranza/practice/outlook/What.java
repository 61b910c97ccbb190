package io.cobranza.practice.outlook;

import io.cobranza.practice.policy.CollectionStep;

/** What can come next in the collection of a debt. */
public enum What {
  /** The invoice falls due. */
  DUE_DATE,
  COURTESY_CALL,
  FIRST_REMINDER,
  CALL,
  SECOND_REMINDER,
  SALES_VISIT,
  FORMAL_NOTICE,
  SUSPENSION,
  FINAL_DEMAND,
  HAND_OVER_TO_AGENCY,
  HAND_OVER_TO_LAWYER,
  /** What was promised falls due. */
  INSTALMENT,
  /** The time to pay what was rejected of a dispute is over. */
  TIME_TO_PAY_OVER,
  PAUSE_OVER,
  /** Whoever collects for us is to confirm that the case was taken, or given back. */
  COLLECTOR_ANSWERS;

  /** Whether it is one of our own talks, which no letter announces. */
  public boolean isTalk() {
    return this == COURTESY_CALL || this == CALL || this == SALES_VISIT;
  }

  public boolean isHandOver() {
    return this == HAND_OVER_TO_AGENCY || this == HAND_OVER_TO_LAWYER;
  }

  /** Whether it happens only if a supervisor approves. */
  public boolean needsApproval() {
    return isHandOver() || this == FINAL_DEMAND;
  }

  /** Whether it is the payment itself that is waited for. */
  public boolean isPayment() {
    return this == DUE_DATE || this == INSTALMENT || this == TIME_TO_PAY_OVER;
  }

  /** Of a step other than the hand-over, of which only a table knows to whom. */
  public static What of(CollectionStep step) {
    return switch (step) {
      case COURTESY_CALL -> COURTESY_CALL;
      case FIRST_REMINDER -> FIRST_REMINDER;
      case CALL -> CALL;
      case SECOND_REMINDER -> SECOND_REMINDER;
      case SALES_REP -> SALES_VISIT;
      case FORMAL_NOTICE -> FORMAL_NOTICE;
      case SUSPENSION_NOTICE -> SUSPENSION;
      case FINAL_DEMAND -> FINAL_DEMAND;
      case AGENCY -> throw new IllegalArgumentException("To whom, a table says");
    };
  }
}
