package io.cobranza.ledger.bankstatements;

/** Identifies a line that is kept. The number is the row's own and never shown to people. */
public record BankLineId(long value) {

  public BankLineId {
    if (value <= 0) {
      throw new IllegalArgumentException("Not the identifier of a line: " + value);
    }
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
