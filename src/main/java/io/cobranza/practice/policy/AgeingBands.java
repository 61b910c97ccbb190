package io.cobranza.practice.policy;

import java.util.List;

/** Asks the table {@code ageing-bands} where one band of days overdue ends and the next begins. */
public interface AgeingBands {

  /** Where they are read. */
  enum Reading {
    STATEMENT,
    AGEING_REPORT
  }

  Bands readIn(Reading reading);

  /**
   * Counted from 0, which is not overdue; the last is all that lies beyond the others.
   *
   * @param ends the last day overdue of each band between them, the nearest first
   */
  record Bands(List<Integer> ends) {

    public Bands {
      ends = List.copyOf(ends);
    }

    public int count() {
      return ends.size() + 2;
    }

    public int last() {
      return count() - 1;
    }

    public int of(long daysOverdue) {
      return daysOverdue <= 0
          ? 0
          : 1 + (int) ends.stream().filter(end -> daysOverdue > end).count();
    }

    /** The first day overdue of a band that is neither the first nor the last. */
    public int from(int band) {
      return band == 1 ? 1 : ends.get(band - 2) + 1;
    }

    /** Its last one. */
    public int to(int band) {
      return ends.get(band - 1);
    }

    /** Where the last one begins: more than so many days overdue. */
    public int beyond() {
      return ends.isEmpty() ? 0 : ends.get(ends.size() - 1);
    }
  }
}
