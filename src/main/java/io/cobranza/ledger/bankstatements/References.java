package io.cobranza.ledger.bankstatements;

/**
 * What the payer or we gave the payment along; null where none was told.
 *
 * @param endToEndId given by whoever ordered the payment
 * @param mandateId of the direct debit
 */
public record References(String endToEndId, String mandateId) {}
