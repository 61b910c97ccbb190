package io.cobranza.invoices;

import com.fasterxml.jackson.annotation.JsonValue;
import io.cobranza.shared.Refused;
import java.util.Locale;

/** Where an invoice stands, as the API says it. */
enum InvoiceState {
  OPEN("i.settled_on IS NULL AND i.withdrawn_on IS NULL"),
  SETTLED("i.settled_on IS NOT NULL"),
  WITHDRAWN("i.withdrawn_on IS NOT NULL");

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
    return name().toLowerCase(Locale.ROOT);
  }

  static InvoiceState of(InvoiceFacts invoice) {
    if (invoice.withdrawn()) {
      return WITHDRAWN;
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
