package io.cobranza.ledger.matching;

import io.cobranza.ledger.bankstatements.BankLine;

/** What happened to the money, whoever it was. */
public enum LineKind {
  CAME_IN,
  WENT_OUT,
  /** A receipt was taken away from us: a returned direct debit or transfer. */
  TAKEN_BACK,
  /** What we had paid came home. */
  CAME_HOME;

  static LineKind of(BankLine line) {
    if (line.amount().isPositive()) {
      return line.isReturn() ? CAME_HOME : CAME_IN;
    }
    return line.isReturn() ? TAKEN_BACK : WENT_OUT;
  }
}
