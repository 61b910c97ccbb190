package io.cobranza.ledger.invoices;

import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.InvoiceId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the instalments whose day has come be claimed with the older ones that are still open. One
 * that is the oldest is claimed without that. On a day on which none falls due it costs one query.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class InstalmentsDue {

  private final JdbcClient jdbc;
  private final Bookings bookings;
  private final CompanyCalendar calendar;

  InstalmentsDue(JdbcClient jdbc, Bookings bookings, CompanyCalendar calendar) {
    this.jdbc = jdbc;
    this.bookings = bookings;
    this.calendar = calendar;
  }

  /** Of all open invoices; a second run on the same day finds nothing. */
  public void claim() {
    List<InvoiceId> joined = withAnotherPartDue();
    if (!joined.isEmpty()) {
      LockedInvoices locked = bookings.lock(joined);
      locked.claimDueParts();
      locked.announce();
    }
  }

  /** What is still later is more than what falls due later. */
  private List<InvoiceId> withAnotherPartDue() {
    return jdbc.sql(
            """
            SELECT i.id FROM invoice i
            WHERE i.in_parts = TRUE AND i.later_amount > 0
              AND i.settled_on IS NULL AND i.withdrawn_on IS NULL
              AND i.later_amount > COALESCE(
                (SELECT SUM(p.amount) FROM invoice_part p
                 WHERE p.invoice_id = i.id AND p.due_on > GREATEST(:today, i.due_on)), 0)
            """)
        .param("today", calendar.today())
        .query((row, number) -> new InvoiceId(row.getLong("id")))
        .list();
  }
}
