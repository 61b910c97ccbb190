package io.cobranza.practice.returns;

import java.math.BigDecimal;

/**
 * What the warehouse says came back.
 *
 * @param state received, partly received or not received
 * @param accepted what the goods are worth, with {@link ReturnState#PARTLY_RECEIVED}, in the
 *     invoice's currency; else null
 * @param note may be null
 */
public record GoodsReceipt(ReturnState state, BigDecimal accepted, String note) {}
