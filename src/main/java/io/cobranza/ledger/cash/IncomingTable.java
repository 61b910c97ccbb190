package io.cobranza.ledger.cash;

import io.cobranza.ledger.bankstatements.BankLineId;
import io.cobranza.ledger.bankstatements.KeptLine;
import io.cobranza.platform.database.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What became of each line. */
@Repository
class IncomingTable {

  private final JdbcClient jdbc;

  IncomingTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void booked(KeptLine line) {
    insert(line, "CAME_IN", LineState.BOOKED, line.paymentReference());
  }

  void reversed(KeptLine line, String payment) {
    insert(line, "TAKEN_BACK", LineState.BOOKED, payment);
  }

  void toAssign(KeptLine line, boolean takenBack) {
    insert(line, takenBack ? "TAKEN_BACK" : "CAME_IN", LineState.TO_ASSIGN, null);
  }

  /** The ledger told it before the bank did. */
  void knownElsewhere(KeptLine line, String payment) {
    insert(line, "CAME_IN", LineState.ELSEWHERE, payment);
  }

  private void insert(KeptLine line, String kind, LineState state, String payment) {
    jdbc.sql(
            """
            INSERT INTO incoming_line (line_id, kind, state, payment_reference)
            VALUES (:line, :kind, :state, :payment)
            """)
        .param("line", line.id().value())
        .param("kind", kind)
        .param("state", state.name())
        .param("payment", payment)
        .update();
  }

  Optional<IncomingLine> find(BankLineId id) {
    return jdbc.sql("SELECT * FROM incoming_line WHERE line_id = :line")
        .param("line", id.value())
        .query((row, number) -> line(row))
        .optional();
  }

  /** Nobody else decides on it until the transaction ends. */
  Optional<IncomingLine> lock(BankLineId id) {
    return jdbc.sql("SELECT * FROM incoming_line WHERE line_id = :line FOR UPDATE")
        .param("line", id.value())
        .query((row, number) -> line(row))
        .optional();
  }

  private static IncomingLine line(ResultSet row) throws SQLException {
    String choice = row.getString("choice");
    return new IncomingLine(
        new BankLineId(row.getLong("line_id")),
        row.getString("kind").equals("TAKEN_BACK"),
        LineState.valueOf(row.getString("state")),
        row.getString("payment_reference"),
        choice == null
            ? null
            : new Decision(Decision.Choice.valueOf(choice), row.getString("said")));
  }

  void decided(BankLineId id, Decision decision, Instant at, String by) {
    jdbc.sql(
            """
            UPDATE incoming_line
            SET choice = :choice, said = :said, decided_at = :at, decided_by = :by
            WHERE line_id = :line
            """)
        .param("choice", decision.choice().name())
        .param("said", decision.said())
        .param("at", Columns.utc(at))
        .param("by", by)
        .param("line", id.value())
        .update();
  }

  void became(BankLineId id, LineState state, String payment) {
    jdbc.sql(
            """
            UPDATE incoming_line SET state = :state, payment_reference = :payment
            WHERE line_id = :line
            """)
        .param("state", state.name())
        .param("payment", payment)
        .param("line", id.value())
        .update();
  }
}
