package io.cobranza.ledger.documents;

import io.cobranza.shared.Money;
import java.time.LocalDate;

/**
 * A step on the way from an invoice's amount to its open balance.
 *
 * @param what {@code AMOUNT}, the kind of a booking, with {@code _BACK} if one is taken back, or
 *     {@code OPEN}
 * @param on the day of it, in the company's zone; for {@code OPEN}, today
 * @param reference of the payment or credit note; null for the first and the last line
 * @param amount negative where it makes the balance smaller
 */
public record AmountLine(String what, LocalDate on, String reference, Money amount) {}
