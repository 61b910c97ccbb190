package io.cobranza.practice.policy;

import java.util.List;

/** Asks the table {@code ageing-bands} where one band of days overdue ends and the next begins. */
public interface AgeingBands {

  /** Where they are read. */
  enum Reading {
    STATEMENT,
    AGEING_REPORT
  }

  /** The last day of each band, the nearest first; what lies beyond the last is a band as well. */
  List<Integer> endsIn(Reading reading);
}
