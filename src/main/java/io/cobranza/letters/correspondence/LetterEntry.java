package io.cobranza.letters.correspondence;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A line of the register of letters.
 *
 * @param invoiceNumber null if it is about none in particular
 * @param dated the day the letter bears, in the company's zone: planned until it is sent
 * @param recipient null before the first attempt
 * @param subject null before the first attempt
 * @param reason why the last attempt failed; null if it did not
 * @param messageId shared by those that left as one message; null before the first attempt
 * @param waitsFor why it is kept back; null if it is not
 * @param waitsUntil until when; null if it is not kept back
 */
record LetterEntry(
    long id,
    LetterKind kind,
    String invoiceNumber,
    LocalDate dated,
    String recipient,
    LetterState state,
    String subject,
    String reason,
    Long messageId,
    Waiting waitsFor,
    Instant waitsUntil) {

  /** Whether its text is that of another letter, which it left together with. */
  boolean isPartOfAnother() {
    return messageId != null && messageId != id;
  }
}
