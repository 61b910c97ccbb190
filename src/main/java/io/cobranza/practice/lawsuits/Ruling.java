package io.cobranza.practice.lawsuits;

import io.cobranza.shared.Money;
import java.time.LocalDate;

/**
 * How a claim ended before the court.
 *
 * @param awarded what the customer has to pay; null if lost
 * @param ruledOn the day of the ruling or settlement
 * @param note may be null
 */
public record Ruling(RulingKind kind, Money awarded, LocalDate ruledOn, String note) {}
