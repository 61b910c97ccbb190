package io.cobranza.desk.audit;

import io.cobranza.practice.cases.CaseHistoryEvent;
import io.cobranza.practice.cases.CasesHistory;
import io.cobranza.shared.CaseId;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CurrentUser;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what happens to a case, in the transaction in which it happens. */
@Service
public class AuditTrail {

  private final AuditEntryRepository entries;
  private final AuditEntryTable rows;
  private final CompanyCalendar calendar;
  private final CurrentUser user;

  AuditTrail(
      AuditEntryRepository entries,
      AuditEntryTable rows,
      CompanyCalendar calendar,
      CurrentUser user) {
    this.entries = entries;
    this.rows = rows;
    this.calendar = calendar;
    this.user = user;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(CaseHistoryEvent event) {
    entries.save(
        new AuditEntry(event.caseId(), calendar.now(), user.id(), event.action(), event.detail()));
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(CasesHistory history) {
    rows.insert(history.lines(), calendar.now(), user.id());
  }

  /** The trail of a case from its first line. */
  @Transactional(readOnly = true)
  public List<TrailLine> of(CaseId id) {
    return entries.findByCaseIdOrderById(id.value()).stream().map(AuditEntry::line).toList();
  }
}
