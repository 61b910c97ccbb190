package io.cobranza.practice.cases;

import io.cobranza.ledger.payments.PayerFacts;
import io.cobranza.ledger.payments.PaymentHistory;
import io.cobranza.platform.database.Columns;
import io.cobranza.practice.policy.BusinessDays;
import io.cobranza.practice.policy.CollectionCalendar;
import io.cobranza.practice.policy.CollectionStep;
import io.cobranza.practice.policy.CourtesyRule;
import io.cobranza.practice.policy.CourtesyRule.CourtesyFacts;
import io.cobranza.practice.policy.TimeLimits;
import io.cobranza.practice.policy.TimeLimits.Limit;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CustomerId;
import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Money;
import java.time.LocalDate;
import java.util.Collection;
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
  private final TimeLimits limits;
  private final BusinessDays businessDays;
  private final CompanyCalendar calendar;

  CourtesyCalls(
      JdbcClient jdbc,
      PaymentHistory payments,
      CourtesyRule rule,
      TimeLimits limits,
      BusinessDays businessDays,
      CompanyCalendar calendar) {
    this.jdbc = jdbc;
    this.payments = payments;
    this.rule = rule;
    this.limits = limits;
    this.businessDays = businessDays;
    this.calendar = calendar;
  }

  private record Candidate(
      InvoiceId invoice,
      CustomerId customer,
      String segment,
      String country,
      LocalDate dueOn,
      boolean paperworkTrouble,
      Money open) {}

  /** Another part of these invoices is to be paid next: whether it is called for is asked again. */
  void decideAnew(Collection<InvoiceId> invoices) {
    if (!invoices.isEmpty()) {
      jdbc.sql("DELETE FROM courtesy_decision WHERE invoice_id IN (:invoices)")
          .param("invoices", invoices.stream().map(InvoiceId::value).toList())
          .update();
    }
  }

  /** Decides for every invoice whose day has come. */
  public void decide() {
    Map<String, CollectionCalendar> calendars = calendarsOfAllSegments();
    int longestLead =
        calendars.values().stream()
            .mapToInt(days -> -days.dayOf(CollectionStep.COURTESY_CALL))
            .max()
            .orElse(0);
    List<Candidate> candidates = undecidedDueWithin(longestLead);
    Map<CustomerId, PayerFacts> payers = payersAmong(candidates);
    for (Candidate candidate : candidates) {
      LocalDate callDay =
          candidate
              .dueOn()
              .plusDays(calendars.get(candidate.segment()).dayOf(CollectionStep.COURTESY_CALL));
      if (!calendar.today().isBefore(callDay)) {
        decide(candidate, payers.get(candidate.customer()));
      }
    }
  }

  /** Where no business day is left before the due date there is no call, and that is kept. */
  private void decide(Candidate candidate, PayerFacts payer) {
    boolean wanted =
        rule.wantsCourtesyCall(
            new CourtesyFacts(payer, candidate.paperworkTrouble(), candidate.open()));
    boolean inTime =
        !businessDays.onOrAfter(calendar.today(), candidate.country()).isAfter(candidate.dueOn());
    record(
        candidate.invoice(), wanted && inTime, wanted && !inTime ? SkipReason.NO_DAY_LEFT : null);
  }

  private Map<String, CollectionCalendar> calendarsOfAllSegments() {
    return jdbc
        .sql("SELECT DISTINCT segment FROM customer_profile")
        .query(String.class)
        .list()
        .stream()
        .collect(Collectors.toMap(Function.identity(), rule::calendarFor));
  }

  private Map<CustomerId, PayerFacts> payersAmong(List<Candidate> candidates) {
    return payments.ofPayers(
        candidates.stream().map(Candidate::customer).toList(),
        limits.of(Limit.PAYMENTS_REMEMBERED).before(calendar.today()));
  }

  private List<Candidate> undecidedDueWithin(int days) {
    return jdbc.sql(
            """
            SELECT i.invoice_id, i.customer_id, c.segment, c.country, i.due_on, i.currency,
              c.paperwork_trouble, i.open_amount
            FROM open_invoice i JOIN dunnable_customer c ON c.customer_id = i.customer_id
            WHERE i.issued_on <= :today AND i.due_on BETWEEN :today AND :last
              AND NOT EXISTS (SELECT 1 FROM courtesy_decision d WHERE d.invoice_id = i.invoice_id)
            """)
        .param("today", calendar.today())
        .param("last", calendar.today().plusDays(days))
        .query(
            (row, number) ->
                new Candidate(
                    new InvoiceId(row.getLong("invoice_id")),
                    new CustomerId(row.getLong("customer_id")),
                    row.getString("segment"),
                    row.getString("country"),
                    row.getObject("due_on", LocalDate.class),
                    row.getBoolean("paperwork_trouble"),
                    Columns.money(row, "open_amount")))
        .list();
  }

  private void record(InvoiceId invoice, boolean wanted, SkipReason reason) {
    jdbc.sql(
            """
            INSERT INTO courtesy_decision (invoice_id, wanted, reason, decided_on)
            VALUES (:invoice, :wanted, :reason, :today)
            ON DUPLICATE KEY UPDATE invoice_id = invoice_id
            """)
        .param("invoice", invoice.value())
        .param("wanted", wanted)
        .param("reason", reason == null ? null : reason.name())
        .param("today", calendar.today())
        .update();
  }
}
