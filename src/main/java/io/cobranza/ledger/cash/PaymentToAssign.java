package io.cobranza.ledger.cash;

import io.cobranza.ledger.bankstatements.BankLineId;

/**
 * Somebody has to say what a line is. Published in the transaction in which that was found.
 *
 * @param takenBack whether it takes a payment back
 */
public record PaymentToAssign(BankLineId line, boolean takenBack) {}
