package io.cobranza.ledger.payments;

import io.cobranza.platform.database.Columns;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CustomerId;
import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Money;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a customer's payments tell about it. */
@Service
@Transactional(readOnly = true)
public class PaymentHistory {

  private final JdbcClient jdbc;
  private final CompanyCalendar calendar;

  PaymentHistory(JdbcClient jdbc, CompanyCalendar calendar) {
    this.jdbc = jdbc;
    this.calendar = calendar;
  }

  /**
   * How customers have paid since a day, in one statement.
   *
   * @return the facts of each of them
   */
  public Map<CustomerId, PayerFacts> ofPayers(Collection<CustomerId> customers, LocalDate since) {
    if (customers.isEmpty()) {
      return Map.of();
    }
    Map<CustomerId, PayerFacts> facts = new HashMap<>();
    customers.forEach(customer -> facts.put(customer, PayerFacts.UNKNOWN));
    jdbc.sql(
            """
            SELECT customer_id, SUM(settled_by_payment) AS invoices_paid,
              COALESCE(MAX(IF(settled_by_payment, settlement_delay, NULL)), 0) AS latest_delay,
              SUM(settled_on IS NOT NULL AND written_off) AS written_off,
              SUM(settled_on IS NULL AND due_on < :today) AS overdue_now,
              (SELECT COUNT(*) FROM returned_payment r
               WHERE r.customer_id = invoice_balance.customer_id AND r.returned_on >= :since)
                AS payments_returned
            FROM invoice_balance
            WHERE customer_id IN (:customers) AND withdrawn_on IS NULL
              AND (settled_on IS NULL OR settled_on >= :since)
            GROUP BY customer_id
            """)
        .param("customers", facts.keySet().stream().map(CustomerId::value).toList())
        .param("today", calendar.today())
        .param("since", since)
        .query(
            (row, number) ->
                facts.put(
                    new CustomerId(row.getLong("customer_id")),
                    new PayerFacts(
                        row.getInt("invoices_paid"),
                        row.getInt("latest_delay"),
                        row.getInt("written_off"),
                        row.getInt("overdue_now"),
                        row.getInt("payments_returned"))))
        .list();
    return facts;
  }

  /**
   * What was paid for an invoice, over-payment included, with a business day on or after that day;
   * zero if nothing.
   */
  public Money receivedSince(InvoiceId invoice, LocalDate day) {
    return jdbc.sql(
            """
            SELECT i.currency, COALESCE(
              (SELECT SUM(d.amount) FROM told_deduction d
               WHERE d.invoice_id = i.invoice_id AND d.kind = 'PAYMENT' AND d.day >= :day), 0)
              AS received
            FROM invoice_balance i WHERE i.invoice_id = :invoice
            """)
        .param("day", day)
        .param("invoice", invoice.value())
        .query((row, number) -> Columns.money(row, "received"))
        .single();
  }
}
