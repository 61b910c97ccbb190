package io.cobranza.practice.returns;

import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Money;
import java.time.LocalDate;

/**
 * What is known of goods that a customer may send back. Days are days in the company's zone.
 *
 * @param accepted what the goods received are worth; null until then, and if nothing came
 * @param note of whoever received the goods; may be null
 * @param credited null until the credit note is issued
 */
public record ReturnFacts(
    long id,
    InvoiceId invoice,
    Agreement agreed,
    ReturnState state,
    Money accepted,
    String note,
    Money credited) {

  /**
   * @param amount for all of the goods
   * @param what comes back, in the sales representative's words
   * @param by the user who agreed with the customer
   */
  public record Agreement(Money amount, String what, String by, LocalDate on) {}
}
