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
 * @param disputed with {@link Answer#DISPUTE}, else null
 * @param barrier with {@link Answer#BARRIER}, else null
 * @param returned with {@link Answer#RETURN}, else null
 * @param findings what was asked besides
 * @param note in the caller's words, at most 4,000 characters; may be null
 */
public record ContactRecord(
    Answer answer,
    String paymentReference,
    List<Instalment> instalments,
    Disputed disputed,
    String barrier,
    Returned returned,
    Findings findings,
    String note) {

  /** How much of the invoice the customer does not accept, and why. */
  public record Disputed(Money amount, String reason) {}

  /** Which goods are to come back, and what they are worth. */
  public record Returned(Money amount, String goods) {}

  /** The first promised day; null without a promise. */
  public LocalDate promisedOn() {
    return instalments.isEmpty() ? null : instalments.get(0).dueOn();
  }

  /** All that was promised; null without a promise. */
  public Money promised() {
    return instalments.stream().map(Instalment::amount).reduce(Money::plus).orElse(null);
  }

  /** What was promised or disputed, or comes back in goods; null if no sum was spoken of. */
  public Money amount() {
    if (disputed != null) {
      return disputed.amount();
    }
    return returned == null ? promised() : returned.amount();
  }
}
