package io.cobranza.letters.dunning;

import io.cobranza.letters.correspondence.LetterKind;
import io.cobranza.letters.correspondence.LetterOrder;
import io.cobranza.letters.correspondence.Letters;
import io.cobranza.practice.policy.TimeLimits;
import io.cobranza.practice.policy.TimeLimits.Limit;
import io.cobranza.practice.policy.TimeLimits.Term;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CustomerId;
import io.cobranza.shared.InvoiceId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Announces new invoices to their customers, each once; what was sent is proof of sending. */
@Service
@Transactional
public class NewInvoiceNotices {

  private final JdbcClient jdbc;
  private final Letters letters;
  private final TimeLimits limits;
  private final CompanyCalendar calendar;

  NewInvoiceNotices(JdbcClient jdbc, Letters letters, TimeLimits limits, CompanyCalendar calendar) {
    this.jdbc = jdbc;
    this.letters = letters;
    this.limits = limits;
    this.calendar = calendar;
  }

  /**
   * Plans the letters for all invoices issued lately, not yet due and not settled, whose customer
   * has an address. A thousand in a statement: a day may bring a hundred thousand.
   *
   * @return how many were planned; a second run finds none
   */
  public int planAll() {
    Term announced = limits.of(Limit.INVOICE_TO_BE_ANNOUNCED);
    if (announced.isNothing()) {
      return 0;
    }
    return letters.planAll(unannounced(announced.before(calendar.today())));
  }

  private List<LetterOrder> unannounced(LocalDate since) {
    return jdbc.sql(
            """
            SELECT i.invoice_id, i.number, i.customer_id FROM open_invoice i
            JOIN dunnable_customer c ON c.customer_id = i.customer_id
            JOIN payments_address a ON a.customer_id = i.customer_id
            WHERE i.issued_on BETWEEN :since AND :today AND i.due_on >= :today
              AND NOT EXISTS (SELECT 1 FROM announced_invoice n WHERE n.invoice_id = i.invoice_id)
            ORDER BY i.invoice_id
            """)
        .param("today", calendar.today())
        .param("since", since)
        .query(
            (row, number) ->
                LetterOrder.ofInvoice(
                    new CustomerId(row.getLong("customer_id")),
                    new InvoiceId(row.getLong("invoice_id")),
                    row.getString("number"),
                    LetterKind.NEW_INVOICE,
                    "1"))
        .list();
  }
}
