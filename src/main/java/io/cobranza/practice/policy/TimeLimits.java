package io.cobranza.practice.policy;

import java.time.LocalDate;

/** Asks the table {@code time-limits} what has to happen within how much time. */
public interface TimeLimits {

  /** What the table has a row for. */
  enum Limit {
    PAYMENT_TO_ARRIVE,
    CALL_AGAIN,
    INVOICE_TO_BE_CORRECTED,
    GOODS_TO_ARRIVE,
    AWARD_TO_BE_PAID,
    IN_HOUSE_AFTER_RECALL,
    COLLECTOR_TO_ANSWER,
    FURTHEST_PROMISE,
    LONGEST_PAUSE,
    REMINDER_BEFORE_PROMISE,
    PROMISE_TO_BE_BOOKED,
    INVOICE_TO_BE_ANNOUNCED,
    ACT_ON_A_LETTER,
    PAYMENTS_REMEMBERED,
    LETTER_AFTER_BROKEN_PROMISE,
    LETTER_AFTER_RETURNED_PAYMENT
  }

  /** A row of the table; what is zero plays no part. */
  record Term(int businessDays, int calendarDays, int months) {

    /**
     * The day so long after the given one.
     *
     * @param country of the customer, for its holidays; may be null
     */
    public LocalDate after(LocalDate day, String country, BusinessDays calendar) {
      return calendar.after(plain(day), businessDays, country);
    }

    /** As long before the given day; business days count as calendar days. */
    public LocalDate before(LocalDate day) {
      return day.minusMonths(months).minusDays((long) calendarDays + businessDays);
    }

    /** Where no customer is concerned: business days count as calendar days. */
    public LocalDate after(LocalDate day) {
      return plain(day).plusDays(businessDays);
    }

    public boolean isNothing() {
      return businessDays == 0 && calendarDays == 0 && months == 0;
    }

    private LocalDate plain(LocalDate day) {
      return day.plusMonths(months).plusDays(calendarDays);
    }
  }

  Term of(Limit limit);
}
