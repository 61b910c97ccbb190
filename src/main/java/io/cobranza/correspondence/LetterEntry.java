package io.cobranza.correspondence;

import java.time.LocalDate;

/**
 * A line of the register of letters.
 *
 * @param dated the day the letter bears, in the company's zone: planned until it is sent
 * @param recipient null before the first attempt
 * @param subject null before the first attempt
 * @param reason why the last attempt failed; null if it did not
 */
record LetterEntry(
    long id,
    LetterKind kind,
    String invoiceNumber,
    LocalDate dated,
    String recipient,
    LetterState state,
    String subject,
    String reason) {}
