package io.cobranza.shared;

import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;

/**
 * Days as people write them where the reader is: {@code 3 January 2024}, {@code January 3, 2024},
 * {@code 3 de enero de 2024}.
 */
public final class DayFormat {

  private DayFormat() {}

  /**
   * In words.
   *
   * @param reader Spanish, or English for every other, with the reader's country if it is known
   */
  public static String format(LocalDate day, Locale reader) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(Reader.ofDays(reader))
        .format(day);
  }

  /** In words as short as they get: {@code 3 Jan 2024}, {@code Jan 3, 2024}. */
  public static String inShort(LocalDate day, Locale reader) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
        .withLocale(Reader.ofDays(reader))
        .format(day);
  }

  /** In figures of one width, for a column: {@code 03/01/2024}, {@code 01/03/2024} in the US. */
  public static String inFigures(LocalDate day, Locale reader) {
    Locale locale = Reader.ofDays(reader);
    String inShort =
        DateTimeFormatterBuilder.getLocalizedDateTimePattern(
            FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale);
    // A year of two figures is no year in a statement of account.
    String pattern =
        inShort.replaceAll("d+", "dd").replaceAll("M+", "MM").replaceAll("[yu]+", "yyyy");
    return DateTimeFormatter.ofPattern(pattern, locale).format(day);
  }
}
