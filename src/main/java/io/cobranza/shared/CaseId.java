package io.cobranza.shared;

/** Identifies a collection case. The number is the row's own and never shown to people. */
public record CaseId(long value) {

  public CaseId {
    if (value <= 0) {
      throw new IllegalArgumentException("Not the identifier of a collection case: " + value);
    }
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
