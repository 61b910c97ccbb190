package io.cobranza.desk.reports;

import java.time.LocalDate;
import java.util.List;

/**
 * The state of things on one morning, written out in one language.
 *
 * @param day the morning; "yesterday" is the day before it, in the company's zone
 * @param sections never empty
 */
public record DailySummary(LocalDate day, List<Section> sections) {

  /**
   * @param lines empty if there is nothing to tell
   */
  public record Section(String title, List<Line> lines) {}

  public record Line(String label, String value) {}
}
