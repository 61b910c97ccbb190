package io.cobranza.ledger.payments;

import java.time.LocalDate;

/**
 * A payment that is in hand and no money before its day, such as a post-dated cheque.
 *
 * @param told as it will be entered on that day, which is its business day
 * @param receivedOn business day on which it came into our hands
 */
record PostDatedPayment(NewReceipt told, LocalDate receivedOn, State state) {

  enum State {
    WAITING,
    COUNTED,
    /** Given back, or told by mistake, before its day. */
    WITHDRAWN
  }

  static PostDatedPayment waiting(NewReceipt told, LocalDate receivedOn) {
    return new PostDatedPayment(told, receivedOn, State.WAITING);
  }

  boolean isSameAs(PostDatedPayment other) {
    return told.equals(other.told) && receivedOn.equals(other.receivedOn);
  }
}
