package io.cobranza.practice.sending;

import io.cobranza.shared.CustomerId;
import java.time.LocalDate;

/**
 * @param source the ledger whose invoices it is about
 * @param customer whose invoices of it; null if it is about all
 * @param askedOn a day in the company's zone
 * @param answer null while it is open
 */
public record SendingQuestionFacts(
    SendingQuestionId id,
    String source,
    CustomerId customer,
    LocalDate askedOn,
    SendingAnswer answer) {

  public boolean isOfTheLedger() {
    return customer == null;
  }
}
