package io.cobranza.platform.database;

import io.cobranza.shared.Money;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Currency;

/**
 * How instants and money stand in rows. Columns keep instants as date and time in UTC, whatever the
 * zone of the server or the connection, and one column {@code currency} for all amounts of a row.
 */
public final class Columns {

  private Columns() {}

  /** An instant as a parameter; null for none. */
  public static LocalDateTime utc(Instant instant) {
    return instant == null ? null : LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }

  /**
   * The instant that a column, or a clock of the database, tells in UTC; null for none. Asked for a
   * date without a zone, the driver would give that of the machine's zone.
   */
  public static Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp told = row.getTimestamp(column);
    return told == null ? null : told.toInstant();
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
