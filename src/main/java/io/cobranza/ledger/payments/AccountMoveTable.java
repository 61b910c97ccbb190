package io.cobranza.ledger.payments;

import io.cobranza.platform.database.Columns;
import io.cobranza.shared.InvoiceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what was moved on customers' accounts; rows are inserted and read, nothing else. */
@Repository
class AccountMoveTable {

  private final JdbcClient jdbc;

  AccountMoveTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<AccountMove> of(String reference) {
    return jdbc.sql(
            """
            SELECT reference, receipt_kind, receipt_reference, from_invoice_id, to_invoice_id, amount,
              currency, moved_on, reason
            FROM account_move WHERE reference = ?
            """)
        .param(reference)
        .query(
            (row, number) ->
                new AccountMove(
                    row.getString("reference"),
                    ReceiptKind.valueOf(row.getString("receipt_kind")),
                    row.getString("receipt_reference"),
                    invoice(row, "from_invoice_id"),
                    invoice(row, "to_invoice_id"),
                    Columns.money(row, "amount"),
                    row.getObject("moved_on", LocalDate.class),
                    row.getString("reason")))
        .optional();
  }

  /** What a rule gave to invoices and has not been taken back again, the last first. */
  List<AccountMove> byRule(ReceiptKind kind, String receipt, String rule) {
    return jdbc.sql(
            """
            SELECT m.to_invoice_id, m.currency, SUM(m.amount)
              - COALESCE((SELECT SUM(b.amount) FROM account_move b
                          WHERE b.receipt_reference = :receipt AND b.receipt_kind = :kind
                            AND b.recorded_by = :rule AND b.from_invoice_id = m.to_invoice_id), 0)
              AS amount
            FROM account_move m
            WHERE m.receipt_reference = :receipt AND m.receipt_kind = :kind
              AND m.recorded_by = :rule AND m.to_invoice_id IS NOT NULL
            GROUP BY m.to_invoice_id, m.currency ORDER BY MAX(m.id) DESC
            """)
        .param("receipt", receipt)
        .param("kind", kind.name())
        .param("rule", rule)
        .query(
            (row, number) ->
                new AccountMove(
                    null,
                    kind,
                    receipt,
                    null,
                    new InvoiceId(row.getLong("to_invoice_id")),
                    Columns.money(row, "amount"),
                    null,
                    null))
        .list();
  }

  private static InvoiceId invoice(ResultSet row, String column) throws SQLException {
    long id = row.getLong(column);
    return row.wasNull() ? null : new InvoiceId(id);
  }

  void add(AccountMove move, Instant at, String by) {
    jdbc.sql(
            """
            INSERT INTO account_move (reference, receipt_kind, receipt_reference, from_invoice_id,
              to_invoice_id, amount, currency, moved_on, reason, recorded_at, recorded_by)
            VALUES (:reference, :kind, :receipt, :from, :to, :amount, :currency, :on, :reason, :at, :by)
            """)
        .param("reference", move.reference())
        .param("kind", move.kind().name())
        .param("receipt", move.receipt())
        .param("from", move.from() == null ? null : move.from().value())
        .param("to", move.to() == null ? null : move.to().value())
        .param("amount", move.amount().amount())
        .param("currency", move.amount().currency().getCurrencyCode())
        .param("on", move.on())
        .param("reason", move.reason())
        .param("at", Columns.utc(at))
        .param("by", by)
        .update();
  }
}
