package io.cobranza.practice.cases;

import io.cobranza.ledger.payments.PayerFacts;
import io.cobranza.ledger.payments.PaymentHistory;
import io.cobranza.practice.policy.CollectionCalendar;
import io.cobranza.practice.policy.CourtesyRule;
import io.cobranza.practice.policy.CourtesyRule.CourtesyFacts;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CustomerId;
import io.cobranza.shared.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides once per invoice, on the day its courtesy call would fall due, whether the customer gets
 * one. Only invoices that have come so near their due date are looked at, and each only once.
 */
@Service
@Transactional
public class CourtesyCalls {

  private final JdbcClient jdbc;
  private final PaymentHistory payments;
  private final CourtesyRule rule;
  private final CompanyCalendar calendar;

  CourtesyCalls(
      JdbcClient jdbc, PaymentHistory payments, CourtesyRule rule, CompanyCalendar calendar) {
    this.jdbc = jdbc;
    this.payments = payments;
    this.rule = rule;
    this.calendar = calendar;
  }

  private record Candidate(
      long invoice,
      CustomerId customer,
      String segment,
      LocalDate dueOn,
      boolean paperworkTrouble,
      Money open) {

    CourtesyFacts facts(PayerFacts payer) {
      return new CourtesyFacts(
          payer, paperworkTrouble, open.currency().getCurrencyCode(), open.amount());
    }
  }

  /** Decides for every invoice whose day has come. */
  public void decide() {
    Map<String, CollectionCalendar> calendars = calendarsOfAllSegments();
    int longestLead =
        calendars.values().stream().mapToInt(days -> -days.courtesyCall()).max().orElse(0);
    List<Candidate> candidates = undecidedDueWithin(longestLead);
    Map<CustomerId, PayerFacts> payers = payersAmong(candidates);
    for (Candidate candidate : candidates) {
      LocalDate callDay =
          candidate.dueOn().plusDays(calendars.get(candidate.segment()).courtesyCall());
      if (!calendar.today().isBefore(callDay)) {
        record(
            candidate.invoice(),
            rule.wantsCourtesyCall(candidate.facts(payers.get(candidate.customer()))));
      }
    }
  }

  private Map<String, CollectionCalendar> calendarsOfAllSegments() {
    return jdbc.sql("SELECT DISTINCT segment FROM customer").query(String.class).list().stream()
        .collect(Collectors.toMap(Function.identity(), rule::calendarFor));
  }

  private Map<CustomerId, PayerFacts> payersAmong(List<Candidate> candidates) {
    return payments.ofPayers(
        candidates.stream().map(Candidate::customer).toList(),
        calendar.today().minusMonths(rule.monthsRemembered()));
  }

  private List<Candidate> undecidedDueWithin(int days) {
    return jdbc.sql(
            """
            SELECT i.id, i.customer_id, c.segment, i.due_on, i.currency, c.paperwork_trouble,
              i.amount - COALESCE((SELECT SUM(b.amount) FROM invoice_booking b
                                   WHERE b.invoice_id = i.id), 0) AS open_balance
            FROM invoice i JOIN customer c ON c.id = i.customer_id AND c.never_dun IS NULL
            WHERE i.settled_on IS NULL AND i.withdrawn_on IS NULL AND i.issued_on <= :today
              AND i.due_on BETWEEN :today AND :last
              AND NOT EXISTS (SELECT 1 FROM courtesy_decision d WHERE d.invoice_id = i.id)
            """)
        .param("today", calendar.today())
        .param("last", calendar.today().plusDays(days))
        .query(
            (row, number) ->
                new Candidate(
                    row.getLong("id"),
                    new CustomerId(row.getLong("customer_id")),
                    row.getString("segment"),
                    row.getObject("due_on", LocalDate.class),
                    row.getBoolean("paperwork_trouble"),
                    new Money(
                        row.getBigDecimal("open_balance"),
                        Currency.getInstance(row.getString("currency")))))
        .list();
  }

  private void record(long invoice, boolean wanted) {
    jdbc.sql(
            """
            INSERT INTO courtesy_decision (invoice_id, wanted, decided_on)
            VALUES (:invoice, :wanted, :today)
            ON DUPLICATE KEY UPDATE invoice_id = invoice_id
            """)
        .param("invoice", invoice)
        .param("wanted", wanted)
        .param("today", calendar.today())
        .update();
  }
}
