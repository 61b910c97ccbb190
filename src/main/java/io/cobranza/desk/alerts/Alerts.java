package io.cobranza.desk.alerts;

import io.cobranza.letters.correspondence.MailServerFails;
import io.cobranza.letters.correspondence.MailServerWorks;
import io.cobranza.practice.cases.CaseHistoryEvent;
import io.cobranza.practice.cases.CasesClosed;
import io.cobranza.practice.cases.HistoryAction;
import io.cobranza.shared.CaseId;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Raises alerts to whoever owns them and records who has taken note. While one is open there is no
 * second of its kind about the same case or customer; when what it says is over it closes by
 * itself.
 */
@Service
@Transactional
public class Alerts {

  private static final String THESE_CASES =
      """
      SELECT k.case_id, k.customer_id, i.number AS invoice_number
      FROM case_standing k JOIN invoice_balance i ON i.invoice_id = k.invoice_id
      WHERE k.case_id IN (:cases)
      """;

  /** What is over at once when this happens to a case; the rest is found in the morning. */
  private static final Map<HistoryAction, Set<AlertKind>> ENDED_BY =
      Map.of(
          HistoryAction.CONTACT, Set.of(AlertKind.PROMISE_BROKEN, AlertKind.NO_ACTION),
          HistoryAction.DISPUTE_DECIDED, Set.of(AlertKind.DISPUTE_OPEN, AlertKind.DISPUTE_LATE),
          HistoryAction.REMEDY_SOLVED, Set.of(AlertKind.REMEDY_LATE),
          HistoryAction.LETTER_SENT_AGAIN, Set.of(AlertKind.LETTER_FAILED),
          HistoryAction.LETTER_GIVEN_UP, Set.of(AlertKind.LETTER_FAILED));

  /** What is news at once when it happens to a case. */
  private static final Map<HistoryAction, AlertKind> NEWS =
      Map.of(HistoryAction.DISPUTE_DECIDED, AlertKind.DISPUTE_DECIDED);

  private final AlertTable table;
  private final AlertQueries queries;

  Alerts(AlertTable table, AlertQueries queries) {
    this.table = table;
    this.queries = queries;
  }

  /** About nobody's affairs in particular. */
  private static final String NO_CUSTOMER =
      """
      SELECT CAST(NULL AS SIGNED) AS case_id, CAST(NULL AS SIGNED) AS customer_id,
        NULL AS invoice_number
      """;

  /** Raises an alert about one case. */
  public void raise(CaseId id, AlertKind kind) {
    table.raise(kind, THESE_CASES, Map.of("cases", Set.of(id.value())));
  }

  /** The alerts of a kind are about exactly these cases from now on. */
  public void standFor(AlertKind kind, Set<CaseId> cases) {
    // The database does not take an empty list.
    Set<Long> ids = cases.stream().map(CaseId::value).collect(Collectors.toSet());
    ids.add(0L);
    table.closeUnless(kind, "a.case_id IN (:cases)", Map.of("cases", ids));
    if (!cases.isEmpty()) {
      table.raise(kind, THESE_CASES, Map.of("cases", ids));
    }
  }

  @EventListener
  void on(CaseHistoryEvent event) {
    Set<AlertKind> over = ENDED_BY.getOrDefault(event.action(), Set.of());
    if (!over.isEmpty()) {
      table.close(Set.of(event.caseId().value()), over);
    }
    AlertKind news = NEWS.get(event.action());
    if (news != null) {
      raise(event.caseId(), news);
    }
  }

  /** One, however many letters wait. */
  @EventListener
  void on(MailServerFails failure) {
    table.raise(AlertKind.MAIL_SERVER, NO_CUSTOMER, Map.of());
  }

  @EventListener
  void on(MailServerWorks again) {
    table.closeUnless(AlertKind.MAIL_SERVER, "FALSE", Map.of());
  }

  @EventListener
  void on(CasesClosed closed) {
    table.close(closed.ids(), EnumSet.allOf(AlertKind.class));
  }

  /** What stands open for a reader, the newest first: a line for each customer and kind. */
  @Transactional(readOnly = true)
  Page<AlertFacts> open(Reader reader, AlertKind kind, Pageable page) {
    return queries.open(reader, kind, page);
  }

  /**
   * Takes note of the whole line.
   *
   * @throws AccessDeniedException if it is not this reader's
   */
  void acknowledge(long id, Reader reader) {
    AlertLine line = queries.line(id).orElseThrow();
    if (!line.isFor(reader)) {
      throw new AccessDeniedException("Alert %d is not for %s".formatted(id, reader.user()));
    }
    table.acknowledge(line, reader.user());
  }
}
