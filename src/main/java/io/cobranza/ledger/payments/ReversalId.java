package io.cobranza.ledger.payments;

/** Identifies what took a payment back. */
public record ReversalId(long value) {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
