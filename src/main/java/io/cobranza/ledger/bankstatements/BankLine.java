package io.cobranza.ledger.bankstatements;

import io.cobranza.shared.Money;

/**
 * One payment in or out. An entry that the bank explains by several is several lines.
 *
 * @param amount above zero when it came in, below when it went out
 * @param returnReason why money that was paid went back, as the bank codes it; null if it does not
 *     say, or nothing went back
 */
public record BankLine(
    Entry entry,
    Money amount,
    References references,
    Counterparty counterparty,
    Remittance remittance,
    String returnReason) {

  /** Money went back: a receipt was taken away from us, or what we had paid came home. */
  public boolean isReturn() {
    return entry.reversal() || returnReason != null;
  }
}
