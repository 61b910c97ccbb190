package io.cobranza.letters.correspondence;

/** Identifies a letter. The number is the row's own, by which people ask for it too. */
public record LetterId(long value) {

  public LetterId {
    if (value <= 0) {
      throw new IllegalArgumentException("Not the identifier of a letter: " + value);
    }
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
