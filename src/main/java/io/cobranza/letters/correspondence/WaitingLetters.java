package io.cobranza.letters.correspondence;

import io.cobranza.platform.database.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the letters that are due and that nobody has let go. */
@Repository
class WaitingLetters {

  private static final String WAITING =
      """
      FROM letter l LEFT JOIN customer_profile c ON c.customer_id = l.customer_id
      WHERE l.next_attempt_at <= :now AND l.released_at IS NULL
        AND (:ours OR l.kind NOT IN (:forOurselves))
      """;

  private final JdbcClient jdbc;

  WaitingLetters(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The longest first.
   *
   * @param ours whether those to ourselves wait as well
   */
  Page<WaitingLetter> at(Instant now, boolean ours, Pageable page) {
    Map<String, Object> values =
        Map.of(
            "now", Columns.utc(now),
            "ours", ours,
            "forOurselves", LetterKind.FOR_OURSELVES.stream().map(Enum::name).toList());
    long total = jdbc.sql("SELECT COUNT(*) " + WAITING).params(values).query(Long.class).single();
    List<WaitingLetter> found =
        jdbc.sql(
                """
                SELECT l.id, l.kind, l.invoice_number, l.dated,
                  c.number AS customer_number, c.name AS customer_name
                """
                    + WAITING
                    + "ORDER BY l.next_attempt_at, l.id LIMIT :limit OFFSET :offset")
            .params(values)
            .param("limit", page.getPageSize())
            .param("offset", page.getOffset())
            .query(WaitingLetters::letter)
            .list();
    return new PageImpl<>(found, page, total);
  }

  private static WaitingLetter letter(ResultSet row, int number) throws SQLException {
    return new WaitingLetter(
        row.getLong("id"),
        LetterKind.valueOf(row.getString("kind")),
        row.getString("invoice_number"),
        row.getObject("dated", LocalDate.class),
        customer(row));
  }

  private static WaitingLetter.Customer customer(ResultSet row) throws SQLException {
    String number = row.getString("customer_number");
    return number == null
        ? null
        : new WaitingLetter.Customer(number, row.getString("customer_name"));
  }
}
