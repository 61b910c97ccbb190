package io.cobranza.ledger.ledgerimport;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Objects;

/**
 * How a company's files are written.
 *
 * @param encoding by default UTF-8; a byte-order mark in the file overrides it
 * @param delimiter between columns: a character or {@code tab}; by default a comma
 * @param decimal the sign before decimals, {@code .} (default) or {@code ,}
 * @param grouping the sign between thousands; none by default, then such a sign is an error
 * @param dates the pattern of dates, as java.time writes it; by default {@code yyyy-MM-dd}
 */
record FileFormat(
    String encoding, String delimiter, String decimal, String grouping, String dates) {

  static final FileFormat OURS = new FileFormat(null, null, null, null, null);

  FileFormat {
    encoding = Objects.requireNonNullElse(encoding, StandardCharsets.UTF_8.name());
    delimiter = Objects.requireNonNullElse(delimiter, ",");
    delimiter = delimiter.equalsIgnoreCase("tab") ? "\t" : delimiter;
    decimal = Objects.requireNonNullElse(decimal, ".");
    grouping = Objects.requireNonNullElse(grouping, "");
    dates = Objects.requireNonNullElse(dates, "yyyy-MM-dd");
    require(Charset.isSupported(encoding), "encoding", encoding);
    require(delimiter.length() == 1 && !"\"\r\n".contains(delimiter), "delimiter", delimiter);
    require(decimal.equals(".") || decimal.equals(","), "decimal", decimal);
    require(grouping.length() <= 1 && !grouping.equals(decimal), "grouping", grouping);
    dateFormat(dates);
  }

  private static void require(boolean condition, String key, String value) {
    if (!condition) {
      throw new IllegalArgumentException(key + ": '" + value + "'");
    }
  }

  Charset charset() {
    return Charset.forName(encoding);
  }

  /** Strict, so that 31 February is an error; which needs the year without its era. */
  static DateTimeFormatter dateFormat(String pattern) {
    return DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ROOT)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
