package io.cobranza.ledger.payments;

import io.cobranza.shared.CustomerId;
import io.cobranza.shared.Money;
import java.time.LocalDate;
import java.util.List;

/** Payments were told that we did not know. Published once for a batch, in its transaction. */
public record ToldPayments(List<Told> payments) {

  /** One of them. */
  public record Told(String reference, CustomerId customer, Money amount, LocalDate receivedOn) {}

  public ToldPayments {
    payments = List.copyOf(payments);
  }
}
