package io.cobranza.ledger.bankstatements;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands the lines that are kept to whoever finds out what they pay, each once, in the order in
 * which they came.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class LinesToPassOn {

  private static final String LINE =
      """
      SELECT l.*, a.identification
      FROM bank_line l JOIN bank_account a ON a.id = l.account_id
      """;

  private final JdbcClient jdbc;

  LinesToPassOn(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The next of them, which nobody else is given until this transaction ends; whoever asks
   * meanwhile waits.
   *
   * @param today what the bank books on a later day waits for it
   */
  public List<KeptLine> lockNext(int most, LocalDate today) {
    List<Long> next =
        jdbc.sql(
                """
                SELECT id FROM bank_line WHERE passed_on = FALSE AND booked_on <= :today
                ORDER BY id LIMIT :most FOR UPDATE
                """)
            .param("today", today)
            .param("most", most)
            .query(Long.class)
            .list();
    return next.isEmpty()
        ? List.of()
        : jdbc.sql(LINE + "WHERE l.id IN (:ids) ORDER BY l.id")
            .param("ids", next)
            .query((row, number) -> kept(row))
            .list();
  }

  /** They are not given to anybody again. */
  public void passedOn(Collection<BankLineId> lines) {
    if (!lines.isEmpty()) {
      jdbc.sql("UPDATE bank_line SET passed_on = TRUE WHERE id IN (:ids)")
          .param("ids", lines.stream().map(BankLineId::value).toList())
          .update();
    }
  }

  /** One that was passed on before. */
  public KeptLine get(BankLineId id) {
    return jdbc.sql(LINE + "WHERE l.id = :id")
        .param("id", id.value())
        .query((row, number) -> kept(row))
        .single();
  }

  private static KeptLine kept(ResultSet row) throws SQLException {
    return new KeptLine(
        new BankLineId(row.getLong("id")),
        row.getString("identification"),
        BankLineTable.line(row));
  }
}
