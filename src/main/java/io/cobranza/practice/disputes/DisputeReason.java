package io.cobranza.practice.disputes;

/** Why a customer does not accept an invoice. Who decides stands in the table dispute-owner. */
public enum DisputeReason {
  PRICE,
  DISCOUNT,
  QUANTITY,
  DEFECTIVE,
  DAMAGED,
  WRONG_ITEM,
  BAD_SERVICE,
  BILLING_ERROR,
  TARIFF,
  DEMURRAGE,
  CLAIM,
  OTHER
}
