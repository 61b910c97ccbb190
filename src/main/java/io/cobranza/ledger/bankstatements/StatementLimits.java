package io.cobranza.ledger.bankstatements;

import io.cobranza.shared.Refused;

/** How much of a file is taken: far more than a bank writes in a day, far less than a heap. */
public final class StatementLimits {

  static final int MOST_BYTES = 32 << 20;
  static final int MOST_LINES = 100_000;

  private StatementLimits() {}

  static void requireFew(int lines) {
    if (lines > MOST_LINES) {
      throw Refused.invalid("file", "bankstatements.tooMany", MOST_LINES);
    }
  }

  public static void requireSmall(long bytes) {
    if (bytes > MOST_BYTES) {
      throw Refused.invalid("file", "bankstatements.tooLarge", MOST_BYTES >> 20);
    }
  }
}
