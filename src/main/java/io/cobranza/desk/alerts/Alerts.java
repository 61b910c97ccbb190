package io.cobranza.desk.alerts;

import io.cobranza.shared.CaseId;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CustomerId;
import java.util.Map;
import java.util.Set;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Raises alerts to whoever owns them and records who has taken note. While one is open there is no
 * second of its kind about the same case or customer.
 */
@Service
@Transactional
public class Alerts {

  private static final Reader EVERYBODY = new Reader("", Set.of(), true);

  private static final String ONE_CASE =
      """
      SELECT k.id AS case_id, k.customer_id, i.number AS invoice_number
      FROM collection_case k JOIN invoice i ON i.id = k.invoice_id WHERE k.id = :case
      """;

  private static final String ONE_CUSTOMER =
      """
      SELECT CAST(NULL AS SIGNED) AS case_id, d.id AS customer_id, NULL AS invoice_number
      FROM customer d WHERE d.id = :customer
      """;

  private final AlertTable table;
  private final AlertQueries queries;
  private final AlertRepository alerts;
  private final CompanyCalendar calendar;

  Alerts(AlertTable table, AlertQueries queries, AlertRepository alerts, CompanyCalendar calendar) {
    this.table = table;
    this.queries = queries;
    this.alerts = alerts;
    this.calendar = calendar;
  }

  /** Raises an alert about one case. */
  public void raise(CaseId id, AlertKind kind) {
    table.raise(kind, ONE_CASE, Map.of("case", id.value()));
  }

  /** Raises an alert about a customer as a whole. */
  public void raise(CustomerId id, AlertKind kind) {
    table.raise(kind, ONE_CUSTOMER, Map.of("customer", id.value()));
  }

  /** All that nobody has taken note of, whoever's they are, the newest first. */
  @Transactional(readOnly = true)
  public Page<AlertFacts> open(Pageable page) {
    return queries.open(EVERYBODY, null, page);
  }

  @Transactional(readOnly = true)
  Page<AlertFacts> open(Reader reader, AlertKind kind, Pageable page) {
    return queries.open(reader, kind, page);
  }

  /**
   * @throws AccessDeniedException if it is not this reader's
   */
  void acknowledge(long id, Reader reader) {
    Alert alert = alerts.findById(id).orElseThrow();
    if (!alert.isFor(reader)) {
      throw new AccessDeniedException("Alert %d is not for %s".formatted(id, reader.user()));
    }
    alert.acknowledge(reader.user(), calendar.now());
  }
}
