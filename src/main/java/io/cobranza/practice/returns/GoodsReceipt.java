package io.cobranza.practice.returns;

import io.cobranza.shared.Money;

/**
 * What the warehouse says came back.
 *
 * @param state received, partly received or not received
 * @param accepted what the goods are worth, with {@link ReturnState#PARTLY_RECEIVED}, else null
 * @param note may be null
 */
public record GoodsReceipt(ReturnState state, Money accepted, String note) {}
