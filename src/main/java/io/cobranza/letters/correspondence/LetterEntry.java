package io.cobranza.letters.correspondence;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A line of the register of letters.
 *
 * @param invoiceNumber null if it is about none in particular
 * @param dated the day the letter bears, in the company's zone: planned until it is sent
 * @param reason why the last attempt failed; null if it did not
 * @param message all of it null before the first attempt
 * @param delay null if it is not kept back
 */
record LetterEntry(
    long id,
    LetterKind kind,
    String invoiceNumber,
    LocalDate dated,
    LetterState state,
    String reason,
    Message message,
    Delay delay) {

  /**
   * @param id shared by those that left as one
   */
  record Message(Long id, String recipient, String subject) {}

  record Delay(Waiting why, Instant until) {}

  Long messageId() {
    return message.id();
  }

  /** Whether its text is that of another letter, which it left together with. */
  boolean isPartOfAnother() {
    return messageId() != null && messageId() != id;
  }
}
