package io.cobranza.ledger.bankstatements;

/**
 * Who paid, or was paid; null where the bank does not say.
 *
 * @param account an IBAN, or what else the bank calls the account, without blanks
 */
public record Counterparty(String name, String account) {}
