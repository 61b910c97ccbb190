package io.cobranza.letters.correspondence;

import java.time.LocalDate;

/**
 * A letter that was ordered and waits.
 *
 * @param on the day in the company's zone before which it does not leave
 */
public record LetterToLeave(LetterKind kind, LocalDate on) {}
