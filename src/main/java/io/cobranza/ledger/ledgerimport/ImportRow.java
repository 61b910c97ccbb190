package io.cobranza.ledger.ledgerimport;

import io.cobranza.shared.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

/** One row of a file, seen through a profile: by our fields, in our formats. */
public final class ImportRow {

  private static final Set<String> YES = Set.of("yes", "true", "1", "y", "sí", "si", "s");
  private static final Set<String> NO = Set.of("no", "false", "0", "n");

  private final long line;
  private final String[] cells;
  private final RowReading reading;

  ImportRow(long line, String[] cells, RowReading reading) {
    this.line = line;
    this.cells = cells;
    this.reading = reading;
  }

  /** The line of the file where the row begins, counted from one, the header included. */
  public long line() {
    return line;
  }

  /** Null if the row has nothing to say about that field. */
  public String text(String field) {
    return reading.valueOf(field, cells);
  }

  /**
   * @throws Refused if there is something that is no date in the profile's format
   */
  public LocalDate date(String field) {
    String text = text(field);
    return text == null ? null : reading.format().date(field, text);
  }

  /**
   * @throws Refused if there is something that is no number with the profile's decimal sign
   */
  public BigDecimal amount(String field) {
    String text = text(field);
    return text == null ? null : reading.format().number(field, text);
  }

  /**
   * Nothing means no.
   *
   * @throws Refused if there is something that is neither yes nor no
   */
  public boolean flag(String field) {
    String text = text(field);
    String word = text == null ? "no" : text.toLowerCase(Locale.ROOT);
    if (!YES.contains(word) && !NO.contains(word)) {
      throw Refused.invalid(field, "import.flag", text);
    }
    return YES.contains(word);
  }

  /** How the file calls that field; ours if the file does not have it. */
  String column(String field) {
    return reading.columnOf(field);
  }
}
