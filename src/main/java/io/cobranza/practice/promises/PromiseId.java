package io.cobranza.practice.promises;

/** Identifies a promise to pay. The number is the row's own and never shown to people. */
public record PromiseId(long value) {

  public PromiseId {
    if (value <= 0) {
      throw new IllegalArgumentException("Not the identifier of a promise to pay: " + value);
    }
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
