package io.cobranza.desk.alerts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the alerts nobody has taken note of yet. */
@Repository
class AlertQueries {

  private static final String OPEN =
      """
      FROM alert a LEFT JOIN customer c ON c.id = a.customer_id
      WHERE a.acknowledged_at IS NULL AND (:kind IS NULL OR a.kind = :kind)
        AND (:all OR (a.audience IN (:groups) AND (a.owner IS NULL OR a.owner = :user)))
      """;

  private final JdbcClient jdbc;

  AlertQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The newest first.
   *
   * @param kind null for all
   */
  Page<AlertFacts> open(Reader reader, AlertKind kind, Pageable page) {
    Map<String, Object> values =
        new java.util.HashMap<>(
            Map.of(
                "all", reader.seesAll(),
                "user", reader.user(),
                "groups", reader.groups().isEmpty() ? Set.of("") : reader.groups()));
    values.put("kind", kind == null ? null : kind.name());
    long total = jdbc.sql("SELECT COUNT(*) " + OPEN).params(values).query(Long.class).single();
    List<AlertFacts> found =
        jdbc.sql(
                "SELECT a.*, c.name, c.number "
                    + OPEN
                    + "ORDER BY a.raised_at DESC, a.id DESC LIMIT :limit OFFSET :offset")
            .params(values)
            .param("limit", page.getPageSize())
            .param("offset", page.getOffset())
            .query(AlertQueries::facts)
            .list();
    return new PageImpl<>(found, page, total);
  }

  private static AlertFacts facts(ResultSet row, int number) throws SQLException {
    return new AlertFacts(
        row.getLong("id"),
        AlertKind.valueOf(row.getString("kind")),
        row.getString("name"),
        row.getString("number"),
        row.getString("invoice_number"),
        row.getString("audience"),
        row.getString("owner"),
        row.getObject("raised_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
  }
}
