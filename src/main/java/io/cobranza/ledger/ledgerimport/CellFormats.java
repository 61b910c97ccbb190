package io.cobranza.ledger.ledgerimport;

import io.cobranza.shared.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** Reads dates and numbers as a company's files write them; made once per file. */
final class CellFormats {

  private final FileFormat format;
  private final DateTimeFormatter dates;
  private final Pattern numbers;

  CellFormats(FileFormat format) {
    this.format = format;
    this.dates = FileFormat.dateFormat(format.dates());
    this.numbers = numberPattern(format.decimal(), format.grouping());
  }

  LocalDate date(String field, String text) {
    try {
      return LocalDate.parse(text, dates);
    } catch (DateTimeParseException e) {
      throw Refused.invalid(field, "import.date", text, format.dates());
    }
  }

  BigDecimal number(String field, String text) {
    if (!numbers.matcher(text).matches()) {
      throw Refused.invalid(field, "import.number", text, format.decimal());
    }
    String ungrouped = format.grouping().isEmpty() ? text : text.replace(format.grouping(), "");
    return new BigDecimal(ungrouped.replace(format.decimal(), "."));
  }

  /** Groups are of three digits or absent, so that 1.23 with grouping points is not 123. */
  private static Pattern numberPattern(String decimal, String grouping) {
    String whole =
        grouping.isEmpty()
            ? "\\d{1,30}"
            : "(\\d{1,30}|\\d{1,3}(" + Pattern.quote(grouping) + "\\d{3}){1,9})";
    return Pattern.compile("[+-]?" + whole + "(" + Pattern.quote(decimal) + "\\d{1,30})?");
  }
}
