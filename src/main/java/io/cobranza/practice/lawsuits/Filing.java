package io.cobranza.practice.lawsuits;

import io.cobranza.shared.Money;
import java.time.LocalDate;

/**
 * A claim as it was filed.
 *
 * @param docketNumber the court's own
 * @param costs of the court so far, in the invoice's currency; null if none
 */
public record Filing(String court, String docketNumber, LocalDate filedOn, Money costs) {}
