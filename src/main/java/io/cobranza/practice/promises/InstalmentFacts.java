package io.cobranza.practice.promises;

import io.cobranza.shared.Money;
import java.time.LocalDate;

/**
 * One instalment of a promise.
 *
 * @param number from 1
 * @param received what came in for it up to its day; zero while it is open
 */
public record InstalmentFacts(
    int number, LocalDate dueOn, Money amount, Money received, PromiseState state) {}
