package io.cobranza.ledger.bankstatements;

import io.cobranza.shared.Money;
import java.time.LocalDate;

/**
 * Where in the account's books a line stands: by this the same line is known again in the next
 * file.
 *
 * @param bankReference by which the bank knows the entry; one made of what the entry says where the
 *     bank gives none
 * @param amount of the whole entry
 * @param repetition counts entries of a statement that are otherwise alike, from 1
 * @param number of the line within the entry, from 1
 * @param reversal whether the bank says that this undoes an earlier entry
 */
public record Entry(
    String bankReference,
    LocalDate bookedOn,
    LocalDate valueOn,
    Money amount,
    int repetition,
    int number,
    boolean reversal) {}
