package io.cobranza.letters.correspondence;

import java.time.LocalDate;

/**
 * A letter as the API tells it.
 *
 * @param step such as {@code first-reminder}
 * @param date the day the letter bears: planned until it is sent
 * @param recipient null before the first attempt
 * @param state such as {@code sent}
 * @param subject null before the first attempt
 * @param message the letter under which its text is kept: its own number, or that of another it
 *     left together with; null before the first attempt
 */
record LetterLine(
    long id,
    String step,
    String invoice,
    LocalDate date,
    String recipient,
    String state,
    String subject,
    Long message) {

  static LetterLine of(LetterEntry letter) {
    return new LetterLine(
        letter.id(),
        letter.kind().key(),
        letter.invoiceNumber(),
        letter.dated(),
        letter.message().recipient(),
        letter.state().key(),
        letter.message().subject(),
        letter.messageId());
  }
}
