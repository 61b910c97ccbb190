package io.cobranza.shared;

/** Identifies an invoice. The number is the row's own and never shown to people. */
public record InvoiceId(long value) {

  public InvoiceId {
    if (value <= 0) {
      throw new IllegalArgumentException("Not the identifier of an invoice: " + value);
    }
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
