package io.cobranza.ledger.invoices;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How late is late: the one rule by which days are counted from a due date. */
public final class Overdue {

  private Overdue() {}

  /**
   * The days from the due date to another day of the company's zone.
   *
   * @return zero on the due date itself, negative before it
   */
  public static int days(LocalDate dueOn, LocalDate day) {
    return (int) ChronoUnit.DAYS.between(dueOn, day);
  }
}
