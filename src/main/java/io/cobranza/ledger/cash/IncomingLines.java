package io.cobranza.ledger.cash;

import io.cobranza.platform.database.ConflictRetry;
import org.springframework.stereotype.Service;

/** Finds out what the lines that are kept pay, in transactions of some hundred. */
@Service
class IncomingLines {

  private final LinePortion portion;
  private final ConflictRetry retry;

  IncomingLines(LinePortion portion, ConflictRetry retry) {
    this.portion = portion;
    this.retry = retry;
  }

  /** Until none is left that can be looked at, those of other files and nodes included. */
  WorkedOff workOff() {
    WorkedOff all = WorkedOff.NOTHING;
    WorkedOff some;
    do {
      some = retry.inTransaction(portion::workOff);
      all = all.and(some);
    } while (some.lines() > 0);
    return all;
  }
}
