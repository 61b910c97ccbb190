package io.cobranza.practice.sending;

import io.cobranza.platform.database.Columns;
import io.cobranza.shared.CaseId;
import io.cobranza.shared.CustomerId;
import io.cobranza.shared.InvoiceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The questions to billing, and which invoices wait for an answer. */
@Repository
class SendingQuestionTable {

  private static final String WAITING =
      """
      FROM running_case c
      JOIN invoice_balance i ON i.invoice_id = c.invoice_id
      JOIN sending_question q ON q.source = i.source
        AND (q.customer_id IS NULL OR q.customer_id = i.customer_id)
      WHERE q.id = :question AND c.state = 'IN_CORRECTION' AND i.sent_on IS NULL
      """;

  private final JdbcClient jdbc;

  SendingQuestionTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param customer null for all of the ledger
   * @return empty if the same is being asked already
   */
  Optional<SendingQuestionId> open(String source, CustomerId customer, LocalDate today) {
    int added =
        jdbc.sql(
                """
                INSERT IGNORE INTO sending_question (source, customer_id, asked_on)
                VALUES (:source, :customer, :today)
                """)
            .param("source", source)
            .param("customer", customer == null ? null : customer.value())
            .param("today", today)
            .update();
    return added == 0
        ? Optional.empty()
        : Optional.of(
            new SendingQuestionId(jdbc.sql("SELECT LAST_INSERT_ID()").query(Long.class).single()));
  }

  Optional<SendingQuestionFacts> find(SendingQuestionId id) {
    return jdbc.sql("SELECT * FROM sending_question WHERE id = :id")
        .param("id", id.value())
        .query((row, number) -> facts(row))
        .optional();
  }

  /** Whether it was still open. */
  boolean answer(
      SendingQuestionId id,
      SendingAnswer answer,
      String sentBy,
      String note,
      String by,
      LocalDate today) {
    return jdbc.sql(
                """
                UPDATE sending_question
                SET answer = :answer, sent_by = :sentBy, note = :note, answered_by = :by,
                  answered_on = :today
                WHERE id = :id AND answer IS NULL
                """)
            .param("answer", answer.name())
            .param("sentBy", sentBy)
            .param("note", note)
            .param("by", by)
            .param("today", today)
            .param("id", id.value())
            .update()
        > 0;
  }

  /** What billing said last about this invoice: of its customer, or else of its ledger. */
  Optional<Answered> lastAbout(InvoiceId invoice) {
    return jdbc.sql(
            """
            SELECT q.answer, i.recorded_on <= q.answered_on AS was_known
            FROM recorded_invoice i
            JOIN sending_question q ON q.source = i.source
              AND (q.customer_id IS NULL OR q.customer_id = i.customer_id)
            WHERE i.invoice_id = :invoice AND q.answer IS NOT NULL
            ORDER BY q.customer_id IS NULL, q.id DESC LIMIT 1
            """)
        .param("invoice", invoice.value())
        .query(
            (row, number) ->
                new Answered(
                    SendingAnswer.valueOf(row.getString("answer")), row.getBoolean("was_known")))
        .optional();
  }

  /**
   * @param wasKnown whether the invoice was there when the answer was given
   */
  record Answered(SendingAnswer answer, boolean wasKnown) {}

  /** What was asked last about the ledger as a whole; empty if it never was. */
  Optional<SendingQuestionFacts> lastAboutLedger(String source) {
    return jdbc.sql(
            """
            SELECT * FROM sending_question WHERE source = :source AND customer_id IS NULL
            ORDER BY id DESC LIMIT 1
            """)
        .param("source", source)
        .query((row, number) -> facts(row))
        .optional();
  }

  /** Whether the ledger says of any invoice how it was sent. */
  boolean saysOfSome(String source) {
    return jdbc.sql(
            """
            SELECT EXISTS (SELECT 1 FROM invoice_balance
                           WHERE source = :source AND sent_on IS NOT NULL)
            """)
        .param("source", source)
        .query(Boolean.class)
        .single();
  }

  String sourceOf(InvoiceId invoice) {
    return jdbc.sql("SELECT source FROM invoice_balance WHERE invoice_id = :invoice")
        .param("invoice", invoice.value())
        .query(String.class)
        .single();
  }

  long countWaiting(SendingQuestionId id) {
    return jdbc.sql("SELECT COUNT(*) " + WAITING)
        .param("question", id.value())
        .query(Long.class)
        .single();
  }

  /** In the order of their ids, those behind the given one. */
  List<CaseId> waitingCases(SendingQuestionId id, long after, int limit) {
    return jdbc.sql(
            "SELECT c.case_id "
                + WAITING
                + " AND c.case_id > :after ORDER BY c.case_id LIMIT :most")
        .param("question", id.value())
        .param("after", after)
        .param("most", limit)
        .query((row, number) -> new CaseId(row.getLong("case_id")))
        .list();
  }

  /** Those longest overdue. */
  List<WaitingInvoice> waitingInvoices(SendingQuestionId id, int limit) {
    return jdbc.sql(
            "SELECT i.number, i.due_on, i.open_amount, i.currency,"
                + " (SELECT p.name FROM customer_profile p WHERE p.customer_id = i.customer_id)"
                + " AS customer "
                + WAITING
                + " ORDER BY i.due_on, c.case_id LIMIT :most")
        .param("question", id.value())
        .param("most", limit)
        .query(
            (row, number) ->
                new WaitingInvoice(
                    row.getString("number"),
                    row.getString("customer"),
                    row.getObject("due_on", LocalDate.class),
                    Columns.money(row, "open_amount")))
        .list();
  }

  private static SendingQuestionFacts facts(ResultSet row) throws SQLException {
    Long customer = row.getObject("customer_id", Long.class);
    String answer = row.getString("answer");
    return new SendingQuestionFacts(
        new SendingQuestionId(row.getLong("id")),
        row.getString("source"),
        customer == null ? null : new CustomerId(customer),
        row.getObject("asked_on", LocalDate.class),
        answer == null ? null : SendingAnswer.valueOf(answer));
  }
}
