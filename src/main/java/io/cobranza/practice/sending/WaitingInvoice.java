package io.cobranza.practice.sending;

import io.cobranza.shared.Money;
import java.time.LocalDate;

/** One of those that are not claimed until billing has answered. */
public record WaitingInvoice(String number, String customer, LocalDate dueOn, Money open) {}
