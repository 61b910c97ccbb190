package io.cobranza.ledger.payments;

import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CustomerId;
import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Money;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
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
            SELECT customer_id, SUM(paid) AS invoices_paid,
              COALESCE(MAX(IF(paid, DATEDIFF(settled_on, due_on), NULL)), 0) AS latest_delay,
              SUM(settled_on IS NOT NULL AND NOT paid) AS written_off,
              SUM(settled_on IS NULL AND due_on < :today) AS overdue_now
            FROM (
              SELECT i.customer_id, i.settled_on, i.due_on,
                i.settled_on IS NOT NULL AND NOT EXISTS (
                  SELECT 1 FROM invoice_booking b
                  WHERE b.invoice_id = i.id AND b.kind = 'WRITE_OFF') AS paid
              FROM invoice i
              WHERE i.customer_id IN (:customers) AND i.withdrawn_on IS NULL
                AND (i.settled_on IS NULL OR i.settled_on >= :since)) known
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
                        row.getInt("overdue_now"))))
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
              (SELECT SUM(p.amount) FROM payment p
               WHERE p.invoice_id = i.id AND p.received_on >= :day), 0) AS received
            FROM invoice i WHERE i.id = :invoice
            """)
        .param("day", day)
        .param("invoice", invoice.value())
        .query(
            (row, number) ->
                new Money(
                    row.getBigDecimal("received"), Currency.getInstance(row.getString("currency"))))
        .single();
  }
}
