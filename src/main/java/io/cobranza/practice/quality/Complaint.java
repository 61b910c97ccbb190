package io.cobranza.practice.quality;

import io.cobranza.shared.Money;
import java.time.LocalDate;

/**
 * A dispute as the quality group sees it.
 *
 * @param amount disputed
 * @param text in the customer's words; may be null
 */
public record Complaint(
    LocalDate raisedOn, String customerName, String invoiceNumber, Money amount, String text) {}
