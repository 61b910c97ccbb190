package io.cobranza.promises;

import io.cobranza.shared.Money;
import java.time.LocalDate;

/** A promise: its own number, what, by when, made on which day, and what became of it. */
public record PromiseFacts(
    long id, Money amount, LocalDate promisedOn, LocalDate madeOn, PromiseState state) {}
