package io.cobranza.practice.policy;

import io.cobranza.shared.Money;

/** Asks the table {@code large-amount}. */
public interface LargeAmounts {

  boolean isLarge(Money open);
}
