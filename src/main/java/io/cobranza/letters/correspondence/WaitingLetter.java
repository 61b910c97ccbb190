package io.cobranza.letters.correspondence;

import java.time.LocalDate;

/**
 * A letter that is due and may not leave.
 *
 * @param invoiceNumber null if it is about none in particular
 * @param customer null if it is the company's own
 */
record WaitingLetter(
    long id, LetterKind kind, String invoiceNumber, LocalDate dated, Customer customer) {

  record Customer(String number, String name) {}
}
