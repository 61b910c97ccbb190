package io.cobranza.ledger.invoices;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** When an invoice was settled, as its bookings tell. */
final class Settlement {

  /** What a day has added is owed before what it has taken off. */
  private static final Comparator<Booking> BY_BUSINESS_DAY =
      Comparator.comparing(Booking::bookedOn).thenComparing(Booking::amount);

  private Settlement() {}

  /**
   * The day of the booking that reaches the amount when all are put in the order of their business
   * days: a booking that arrives late with an early day does not move the settlement to its own.
   *
   * @return null if something is left
   */
  static LocalDate dayOf(BigDecimal amount, List<Booking> bookings) {
    BigDecimal left = amount;
    LocalDate reached = null;
    for (Booking booking : bookings.stream().sorted(BY_BUSINESS_DAY).toList()) {
      left = left.subtract(booking.amount());
      if (left.signum() > 0) {
        reached = null;
      } else if (reached == null) {
        reached = booking.bookedOn();
      }
    }
    return reached;
  }
}
