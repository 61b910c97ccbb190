package io.cobranza.practice.policy;

/** Asks the table {@code how-often}. */
public interface HowOften {

  /** What the table has a row for. */
  enum Repeated {
    MESSAGES_TO_A_CUSTOMER,
    ATTEMPTS_TO_REACH
  }

  /**
   * @param withinDays in so many calendar days; 0 for altogether
   */
  record AtMost(int times, int withinDays) {}

  AtMost of(Repeated what);
}
