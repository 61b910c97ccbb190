package io.cobranza.letters.correspondence;

import io.cobranza.platform.database.Columns;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps each decision about what may leave; rows are inserted and read, nothing else. */
@Repository
class SendingDecisions {

  private final JdbcClient jdbc;

  SendingDecisions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<SendingDecision> last() {
    return jdbc.sql(
            """
            SELECT sending, decided_at, decided_by, reason FROM sending_decision
            ORDER BY id DESC LIMIT 1
            """)
        .query(
            (row, number) ->
                new SendingDecision(
                    Sending.valueOf(row.getString("sending")),
                    Columns.instant(row, "decided_at"),
                    row.getString("decided_by"),
                    row.getString("reason")))
        .optional();
  }

  void add(SendingDecision decision) {
    jdbc.sql(
            """
            INSERT INTO sending_decision (sending, decided_at, decided_by, reason)
            VALUES (:sending, :at, :by, :reason)
            """)
        .param("sending", decision.sending().name())
        .param("at", Columns.utc(decision.at()))
        .param("by", decision.by())
        .param("reason", decision.reason())
        .update();
  }
}
