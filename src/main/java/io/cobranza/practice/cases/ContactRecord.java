package io.cobranza.practice.cases;

import io.cobranza.shared.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * What came of a call or visit.
 *
 * @param answer what the customer said
 * @param paymentReference with {@link Answer#PAID}, else null
 * @param instalments with {@link Answer#PROMISE}, by day, one for a payment in one sum; else empty
 * @param amount disputed, or of the goods that come back; null otherwise
 * @param disputeReason with {@link Answer#DISPUTE}, else null
 * @param barrier with {@link Answer#BARRIER}, else null
 * @param returnedGoods with {@link Answer#RETURN}: which goods; else null
 * @param findings what was asked besides
 * @param note in the caller's words, at most 4,000 characters; may be null
 */
public record ContactRecord(
    Answer answer,
    String paymentReference,
    List<Instalment> instalments,
    Money amount,
    String disputeReason,
    String barrier,
    String returnedGoods,
    Findings findings,
    String note) {

  /** The first promised day; null without a promise. */
  public LocalDate promisedOn() {
    return instalments.isEmpty() ? null : instalments.get(0).dueOn();
  }

  /** All that was promised; null without a promise. */
  public Money promised() {
    return instalments.stream().map(Instalment::amount).reduce(Money::plus).orElse(null);
  }
}
