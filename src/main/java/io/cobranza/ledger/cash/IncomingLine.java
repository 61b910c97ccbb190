package io.cobranza.ledger.cash;

import io.cobranza.ledger.bankstatements.BankLineId;

/**
 * What became of a line.
 *
 * @param takenBack whether it takes a payment back; else it came in
 * @param payment that was booked or taken back; null if none was
 * @param decision of a person; null if nobody has said anything
 */
record IncomingLine(
    BankLineId id, boolean takenBack, LineState state, String payment, Decision decision) {

  boolean isToAssign() {
    return state == LineState.TO_ASSIGN;
  }
}
