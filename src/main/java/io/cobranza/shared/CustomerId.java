package io.cobranza.shared;

/** Identifies a debtor. The number is the row's own and never shown to people. */
public record CustomerId(long value) {

  public CustomerId {
    if (value <= 0) {
      throw new IllegalArgumentException("Not the identifier of a debtor: " + value);
    }
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
