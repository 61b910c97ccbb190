package io.cobranza.ledger.payments;

import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CustomerId;
import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Money;
import java.time.LocalDate;
import java.util.Currency;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a customer's payments tell about it. */
@Service
@Transactional(readOnly = true)
public class PaymentHistory {

  private static final int MONTHS_REMEMBERED = 24;
  private static final int INVOICES_THAT_PROVE = 3;
  private static final int DAYS_FORGIVEN = 3;

  private final JdbcClient jdbc;
  private final CompanyCalendar calendar;

  PaymentHistory(JdbcClient jdbc, CompanyCalendar calendar) {
    this.jdbc = jdbc;
    this.calendar = calendar;
  }

  /**
   * A proven reliable payer: at least three invoices settled in the last 24 months, none of them
   * more than three days after its due date. Such a customer gets no courtesy call.
   */
  public boolean isReliable(CustomerId customer) {
    return jdbc.sql(
            """
            SELECT COUNT(*) >= :enough
               AND COALESCE(SUM(DATEDIFF(settled_on, due_on) > :forgiven), 0) = 0
            FROM invoice i WHERE customer_id = :customer AND settled_on >= :since
              AND NOT EXISTS (SELECT 1 FROM invoice_booking b
                              WHERE b.invoice_id = i.id AND b.kind = 'WRITE_OFF')
            """)
        .param("enough", INVOICES_THAT_PROVE)
        .param("forgiven", DAYS_FORGIVEN)
        .param("customer", customer.value())
        .param("since", calendar.today().minusMonths(MONTHS_REMEMBERED))
        .query(Boolean.class)
        .single();
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
