package io.cobranza.practice.sending;

/** Identifies a question to billing. The number is the row's own and never shown to people. */
public record SendingQuestionId(long value) {

  public SendingQuestionId {
    if (value <= 0) {
      throw new IllegalArgumentException("Not the identifier of a question to billing: " + value);
    }
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
