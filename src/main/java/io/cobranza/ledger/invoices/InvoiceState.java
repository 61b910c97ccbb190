package io.cobranza.ledger.invoices;

import com.fasterxml.jackson.annotation.JsonValue;
import io.cobranza.shared.Refused;
import java.util.Locale;

/** Where an invoice stands, as the API says it. */
enum InvoiceState {
  OPEN("i.settled_on IS NULL AND i.withdrawn_on IS NULL"),
  SETTLED("i.settled_by_payment"),
  WITHDRAWN("i.withdrawn_on IS NOT NULL"),
  /** Nothing is open any more, but not because somebody paid. */
  WRITTEN_OFF("i.written_off");

  private final String condition;

  InvoiceState(String condition) {
    this.condition = condition;
  }

  /** In SQL, for a row {@code i} of {@code invoice_balance}. */
  String condition() {
    return condition;
  }

  @JsonValue
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static InvoiceState of(Balance balance) {
    if (balance.withdrawn()) {
      return WITHDRAWN;
    }
    if (balance.writtenOff()) {
      return WRITTEN_OFF;
    }
    return balance.settledOn() == null ? OPEN : SETTLED;
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
