package io.cobranza.platform.database;

import io.cobranza.shared.Money;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.Currency;
import java.util.TimeZone;

/**
 * How instants and money stand in rows. Columns keep instants as date and time in UTC, whatever the
 * zone of the server or the connection, and one column {@code currency} for all amounts of a row.
 */
public final class Columns {

  private static final TimeZone UTC = TimeZone.getTimeZone(ZoneOffset.UTC);

  private Columns() {}

  /** An instant as a parameter; null for none. */
  public static LocalDateTime utc(Instant instant) {
    return instant == null ? null : LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }

  /**
   * Null if the column is. Asked for with the calendar of UTC: in every other way the driver tells
   * the hour of the zone in which this machine stands, or takes one of the two equal hours of an
   * autumn night for the other.
   */
  public static Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp instant = row.getTimestamp(column, Calendar.getInstance(UTC));
    return instant == null ? null : instant.toInstant();
  }

  /** The amount of that column in the currency of its row; null if the column is. */
  public static Money money(ResultSet row, String column) throws SQLException {
    BigDecimal amount = row.getBigDecimal(column);
    return amount == null ? null : new Money(amount, currency(row));
  }

  public static Currency currency(ResultSet row) throws SQLException {
    return Currency.getInstance(row.getString("currency"));
  }
}
