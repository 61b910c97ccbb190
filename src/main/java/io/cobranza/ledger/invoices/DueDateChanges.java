package io.cobranza.ledger.invoices;

import io.cobranza.shared.InvoiceId;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what an invoice's due date was, so that a past day can be reported as it was. */
@Repository
class DueDateChanges {

  private final JdbcClient jdbc;

  DueDateChanges(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void record(InvoiceId invoice, LocalDate before, LocalDate after, LocalDate on) {
    jdbc.sql(
            """
            INSERT INTO invoice_due_date_change
              (invoice_id, due_on_before, due_on_after, changed_on) VALUES (?, ?, ?, ?)
            """)
        .params(invoice.value(), before, after, on)
        .update();
  }
}
