package io.cobranza.desk.alerts;

import io.cobranza.platform.database.Columns;
import io.cobranza.shared.CustomerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads the alerts that nobody has taken note of and whose cause is still there: one line for each
 * customer and kind.
 */
@Repository
class AlertQueries {

  /** No number of an invoice holds one. */
  private static final String BETWEEN = "\n";

  private static final String OPEN =
      """
      FROM alert a LEFT JOIN customer_profile c ON c.customer_id = a.customer_id
      WHERE a.acknowledged_at IS NULL AND a.closed_at IS NULL AND (:kind IS NULL OR a.kind = :kind)
        AND (:all OR (a.audience IN (:groups) AND (a.owner IS NULL OR a.owner = :user)))
      GROUP BY a.customer_id, a.kind
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
        new HashMap<>(
            Map.of(
                "all", reader.seesAll(),
                "user", reader.user(),
                "groups", reader.groups().isEmpty() ? Set.of("") : reader.groups()));
    values.put("kind", kind == null ? null : kind.name());
    long total =
        jdbc.sql("SELECT COUNT(*) FROM (SELECT a.customer_id " + OPEN + ") found")
            .params(values)
            .query(Long.class)
            .single();
    List<AlertFacts> found =
        jdbc.sql(
                """
                SELECT MIN(a.id) AS id, a.kind, MAX(a.band) AS band, c.name, c.number,
                  GROUP_CONCAT(a.invoice_number ORDER BY a.id SEPARATOR '\\n') AS invoices,
                  MIN(a.audience) AS audience, MIN(a.owner) AS owner, MIN(a.raised_at) AS raised_at
                """
                    + OPEN
                    + "ORDER BY raised_at DESC, id DESC LIMIT :limit OFFSET :offset")
            .params(values)
            .param("limit", page.getPageSize())
            .param("offset", page.getOffset())
            .query(AlertQueries::facts)
            .list();
    return new PageImpl<>(found, page, total);
  }

  /** The line an alert stands in. */
  Optional<AlertLine> line(long id) {
    return jdbc.sql("SELECT customer_id, kind, audience, owner FROM alert WHERE id = :id")
        .param("id", id)
        .query(
            (row, number) ->
                new AlertLine(
                    customerId(row.getObject("customer_id", Long.class)),
                    row.getString("kind"),
                    row.getString("audience"),
                    row.getString("owner")))
        .optional();
  }

  private static CustomerId customerId(Long id) {
    return id == null ? null : new CustomerId(id);
  }

  private static AlertFacts.Customer customer(ResultSet row) throws SQLException {
    String number = row.getString("number");
    return number == null ? null : new AlertFacts.Customer(row.getString("name"), number);
  }

  private static AlertFacts facts(ResultSet row, int number) throws SQLException {
    String invoices = row.getString("invoices");
    return new AlertFacts(
        row.getLong("id"),
        AlertKind.valueOf(row.getString("kind")),
        row.getObject("band", Integer.class),
        customer(row),
        invoices == null ? List.of() : List.of(invoices.split(BETWEEN)),
        row.getString("audience"),
        row.getString("owner"),
        Columns.instant(row, "raised_at"));
  }
}
