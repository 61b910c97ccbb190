package io.cobranza.letters.dunning;

import io.cobranza.letters.correspondence.Letters;
import io.cobranza.practice.policy.TimeLimits;
import io.cobranza.practice.policy.TimeLimits.Limit;
import io.cobranza.practice.policy.TimeLimits.Term;
import io.cobranza.shared.CompanyCalendar;
import java.sql.Timestamp;
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
   * has an address. One statement for all of them: a day may bring a hundred thousand.
   *
   * @return how many were planned; a second run finds none
   */
  public int planAll() {
    Term announced = limits.of(Limit.INVOICE_TO_BE_ANNOUNCED);
    if (announced.isNothing()) {
      return 0;
    }
    Timestamp now = Timestamp.from(calendar.now());
    return jdbc.sql(
            """
            INSERT INTO letter
              (customer_id, about, invoice_id, invoice_number, kind, occurrence, state, dated,
               planned_at, next_attempt_at, waits_for, attempt, failures)
            SELECT i.customer_id, CONCAT('invoice-', i.id), i.id, i.number, 'NEW_INVOICE', '1',
                   'PLANNED', :today, :now, :gathered, 'GATHERING', 0, 0
            FROM invoice i
            JOIN customer c ON c.id = i.customer_id AND c.never_dun IS NULL
            LEFT JOIN customer_contact p ON p.customer_id = c.id AND p.purpose = 'PAYMENTS'
            WHERE i.issued_on BETWEEN :since AND :today AND i.due_on >= :today
              AND i.settled_on IS NULL AND i.withdrawn_on IS NULL
              AND COALESCE(p.email, c.email) IS NOT NULL
              AND NOT EXISTS
                (SELECT 1 FROM letter l WHERE l.invoice_id = i.id AND l.kind = 'NEW_INVOICE')
            ON DUPLICATE KEY UPDATE letter.id = letter.id
            """)
        .param("today", calendar.today())
        .param("since", announced.before(calendar.today()))
        .param("now", now)
        .param("gathered", Timestamp.from(calendar.now().plus(letters.gatheringTime())))
        .update();
  }
}
