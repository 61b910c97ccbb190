package io.cobranza.practice.cases;

import io.cobranza.shared.Money;
import java.time.LocalDate;

/** A part of a promise: an amount by a day in the company's zone. */
public record Instalment(LocalDate dueOn, Money amount) {}
