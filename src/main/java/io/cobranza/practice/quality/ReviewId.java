package io.cobranza.practice.quality;

/**
 * Identifies the review of a cause of complaints. The number is the row's own and never shown to
 * people.
 */
public record ReviewId(long value) {

  public ReviewId {
    if (value <= 0) {
      throw new IllegalArgumentException(
          "Not the identifier of the review of a cause of complaints: " + value);
    }
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
