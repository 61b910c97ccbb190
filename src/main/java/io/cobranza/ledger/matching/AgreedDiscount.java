package io.cobranza.ledger.matching;

import io.cobranza.shared.Money;
import java.time.LocalDate;

/** What may be deducted from an invoice that is paid until that day. */
public record AgreedDiscount(Money amount, LocalDate until) {}
