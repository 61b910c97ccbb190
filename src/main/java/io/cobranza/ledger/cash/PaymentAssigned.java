package io.cobranza.ledger.cash;

import io.cobranza.ledger.bankstatements.BankLineId;

/** What a line is, is known by now: nobody need be asked. Published in the same transaction. */
public record PaymentAssigned(BankLineId line) {}
