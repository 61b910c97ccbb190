package io.cobranza.desk.operations;

import io.cobranza.letters.correspondence.LetterId;
import io.cobranza.letters.correspondence.LetterKind;
import io.cobranza.letters.correspondence.LetterState;
import io.cobranza.platform.database.Columns;
import io.cobranza.shared.CaseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The letters that wait for a person. */
@Repository
class StuckLetters {

  private static final Map<StuckOrder, String> ORDER =
      Map.of(
          StuckOrder.NEWEST, "l.planned_at DESC, l.letter_id DESC",
          StuckOrder.OLDEST, "l.planned_at, l.letter_id",
          StuckOrder.INVOICE, "l.invoice_number, l.letter_id");

  private static final String COLUMNS =
      """
      SELECT l.letter_id, l.message, l.case_id, l.invoice_number, l.kind, l.state, l.reason,
        l.planned_at, c.number AS customer_number, c.name AS customer_name
      """;

  private static final String LETTERS =
      """
      FROM troubled_letter l LEFT JOIN customer_profile c ON c.customer_id = l.customer_id
      WHERE (:invoice IS NULL OR l.invoice_number = :invoice)
      """;

  private final JdbcClient jdbc;

  StuckLetters(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param invoice null for all
   */
  Page<StuckLetter> find(String invoice, StuckOrder order, Pageable page) {
    long total =
        jdbc.sql("SELECT COUNT(*) " + LETTERS).param("invoice", invoice).query(Long.class).single();
    List<StuckLetter> found =
        jdbc.sql(
                COLUMNS
                    + LETTERS
                    + "ORDER BY %s LIMIT :limit OFFSET :offset".formatted(ORDER.get(order)))
            .param("invoice", invoice)
            .param("limit", page.getPageSize())
            .param("offset", page.getOffset())
            .query(StuckLetters::letter)
            .list();
    return new PageImpl<>(found, page, total);
  }

  /** Empty if it is on its way, or never was in trouble. */
  Optional<StuckLetter> letter(LetterId id) {
    return jdbc.sql(COLUMNS + LETTERS + "AND l.letter_id = :letter")
        .param("invoice", null)
        .param("letter", id.value())
        .query(StuckLetters::letter)
        .optional();
  }

  private static StuckLetter letter(ResultSet row, int number) throws SQLException {
    return new StuckLetter(
        new LetterId(row.getLong("letter_id")),
        row.getLong("message"),
        new StuckStep.Subject(
            Optional.ofNullable(row.getObject("case_id", Long.class)).map(CaseId::new).orElse(null),
            row.getString("invoice_number"),
            row.getString("customer_number"),
            row.getString("customer_name")),
        LetterKind.valueOf(row.getString("kind")),
        LetterState.valueOf(row.getString("state")),
        row.getString("reason"),
        Columns.instant(row, "planned_at"));
  }
}
