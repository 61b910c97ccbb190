package io.cobranza.ledger.invoices;

import io.cobranza.platform.database.Columns;
import io.cobranza.shared.Money;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was open on any day, as that day knew it: what was booked, settled, withdrawn or put off
 * later is not seen.
 */
@Repository
@Transactional(readOnly = true)
public class PastBalances {

  private final JdbcClient jdbc;

  PastBalances(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Invoices, or parts of them, that were open together.
   *
   * @param dueOn as it was on that day
   * @param invoices how many; a part counts as one
   * @param open the sum of their balances
   */
  public record OpenThen(LocalDate dueOn, long invoices, Money open) {}

  /** By currency and due date, an entry for each; empty if nothing was open. */
  public List<OpenThen> asOf(LocalDate day) {
    return jdbc.sql(
            """
            SELECT currency, due_on, COUNT(*) AS invoices, SUM(open_amount) AS open_amount FROM (
              SELECT i.currency,
                COALESCE(p.due_on,
                  (SELECT d.due_on_before FROM invoice_due_date_change d
                   WHERE d.invoice_id = i.id AND d.changed_on > :day
                   ORDER BY d.changed_on, d.id LIMIT 1), i.due_on) AS due_on,
                LEAST(i.open_amount - COALESCE(p.behind, 0),
                  IF(p.number > 1, p.amount, i.open_amount)) AS open_amount
              FROM (
                SELECT i.id, i.currency, i.due_on, i.in_parts,
                  i.amount - COALESCE(
                    (SELECT SUM(b.amount) FROM invoice_booking b
                     WHERE b.invoice_id = i.id AND b.booked_on <= :day), 0) AS open_amount
                FROM invoice i
                WHERE i.issued_on <= :day
                  AND (i.settled_on IS NULL OR i.settled_on > :day)
                  AND (i.withdrawn_on IS NULL OR i.withdrawn_on > :day)
              ) i
              LEFT JOIN (
                SELECT invoice_id, due_on, amount,
                  ROW_NUMBER() OVER (PARTITION BY invoice_id ORDER BY due_on) AS number,
                  SUM(amount) OVER (PARTITION BY invoice_id ORDER BY due_on
                    ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING) AS behind
                FROM invoice_part
              ) p ON i.in_parts AND p.invoice_id = i.id
              WHERE p.due_on IS NULL OR i.open_amount > COALESCE(p.behind, 0)
            ) open_then GROUP BY currency, due_on ORDER BY currency, due_on
            """)
        .param("day", day)
        .query(
            (row, number) ->
                new OpenThen(
                    row.getObject("due_on", LocalDate.class),
                    row.getLong("invoices"),
                    Columns.money(row, "open_amount")))
        .list();
  }
}
