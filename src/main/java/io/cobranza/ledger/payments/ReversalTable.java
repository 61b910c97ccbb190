package io.cobranza.ledger.payments;

import io.cobranza.platform.database.Columns;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps which payments were none; rows are inserted and read, nothing else. */
@Repository
class ReversalTable {

  private final JdbcClient jdbc;

  ReversalTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Reversal> of(String payment) {
    return jdbc.sql(
            """
            SELECT payment_reference, reversed_on, reason, text FROM payment_reversal
            WHERE payment_reference = ?
            """)
        .param(payment)
        .query(
            (row, number) ->
                new Reversal(
                    row.getString("payment_reference"),
                    row.getObject("reversed_on", LocalDate.class),
                    ReversalReason.valueOf(row.getString("reason")),
                    row.getString("text")))
        .optional();
  }

  ReversalId add(Reversal reversal, Instant at, String by) {
    return jdbc.sql(
            """
            INSERT INTO payment_reversal
              (payment_reference, reversed_on, reason, text, recorded_at, recorded_by)
            VALUES (?, ?, ?, ?, ?, ?) RETURNING id
            """)
        .params(
            reversal.payment(),
            reversal.on(),
            reversal.reason().name(),
            reversal.text(),
            Columns.utc(at),
            by)
        .query((row, number) -> new ReversalId(row.getLong("id")))
        .single();
  }
}
