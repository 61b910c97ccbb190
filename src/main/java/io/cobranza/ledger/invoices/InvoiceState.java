package io.cobranza.ledger.invoices;

import com.fasterxml.jackson.annotation.JsonValue;
import io.cobranza.shared.Refused;
import java.util.Locale;

/** Where an invoice stands, as the API says it. */
enum InvoiceState {
  OPEN("i.settled_on IS NULL AND i.withdrawn_on IS NULL"),
  SETTLED("i.settled_on IS NOT NULL AND NOT " + InvoiceState.GIVEN_UP),
  WITHDRAWN("i.withdrawn_on IS NOT NULL"),
  /** Nothing is open any more, but not because somebody paid. */
  WRITTEN_OFF(InvoiceState.GIVEN_UP);

  /** In SQL, for a row {@code i} of the invoices. */
  static final String GIVEN_UP =
      """
      EXISTS (SELECT 1 FROM invoice_booking w WHERE w.invoice_id = i.id AND w.kind = 'WRITE_OFF')
      """;

  private final String condition;

  InvoiceState(String condition) {
    this.condition = condition;
  }

  /** In SQL, for a row {@code i} of the invoices. */
  String condition() {
    return condition;
  }

  @JsonValue
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static InvoiceState of(InvoiceFacts invoice) {
    if (invoice.withdrawn()) {
      return WITHDRAWN;
    }
    if (invoice.writtenOff()) {
      return WRITTEN_OFF;
    }
    return invoice.settledOn() == null ? OPEN : SETTLED;
  }

  static InvoiceState of(String word) {
    for (InvoiceState state : values()) {
      if (state.word().equals(word)) {
        return state;
      }
    }
    throw Refused.invalid("state", "invoice.state", word);
  }
}
