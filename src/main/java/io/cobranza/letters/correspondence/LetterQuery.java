package io.cobranza.letters.correspondence;

import java.time.LocalDate;

/**
 * Which letters to show, newest first. Null leaves a criterion out.
 *
 * @param from first day the letter may bear
 * @param to last day the letter may bear
 * @param page from 0
 */
record LetterQuery(
    String invoice, LetterKind kind, LocalDate from, LocalDate to, int page, int size) {}
