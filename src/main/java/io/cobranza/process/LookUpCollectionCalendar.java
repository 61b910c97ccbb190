package io.cobranza.process;

import static io.cobranza.process.CaseVariables.caseId;

import io.cobranza.ledger.customers.Customers;
import io.cobranza.practice.cases.Cases;
import io.cobranza.practice.policy.CourtesyRule;
import io.cobranza.shared.CaseId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Look up collection calendar: what the table says of every step today is kept with the case. */
@Component
class LookUpCollectionCalendar implements JavaDelegate {

  private final Cases cases;
  private final Customers customers;
  private final CourtesyRule tables;

  LookUpCollectionCalendar(Cases cases, Customers customers, CourtesyRule tables) {
    this.cases = cases;
    this.customers = customers;
    this.tables = tables;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseId id = caseId(execution);
    String segment = customers.get(cases.get(id).customer()).segment();
    cases.followCalendar(id, tables.calendarFor(segment));
  }
}
