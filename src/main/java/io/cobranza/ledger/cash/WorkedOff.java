package io.cobranza.ledger.cash;

/**
 * What became of some lines.
 *
 * @param lines that were looked at
 * @param booked among them
 * @param toAssign among them
 */
record WorkedOff(int lines, int booked, int toAssign) {

  static final WorkedOff NOTHING = new WorkedOff(0, 0, 0);

  WorkedOff and(WorkedOff other) {
    return new WorkedOff(lines + other.lines, booked + other.booked, toAssign + other.toAssign);
  }
}
