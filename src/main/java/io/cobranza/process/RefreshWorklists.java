package io.cobranza.process;

import io.cobranza.desk.worklist.Worklist;
import io.cobranza.shared.CaseId;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Refresh worklists: a day later everything is a day more overdue. A page of cases at a time. */
@Component
class RefreshWorklists implements JavaDelegate {

  static final int CASES_AT_A_TIME = 100;

  private final Worklist worklist;
  private final TaskDesk desk;

  RefreshWorklists(Worklist worklist, TaskDesk desk) {
    this.worklist = worklist;
    this.desk = desk;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Long done = (Long) execution.getVariable(CollectionModel.REFRESHED_UP_TO);
    List<CaseId> page = worklist.casesWithTasks(done == null ? 0 : done, CASES_AT_A_TIME);
    page.forEach(desk::refresh);
    if (page.size() == CASES_AT_A_TIME) {
      execution.setVariable(CollectionModel.REFRESHED_UP_TO, page.get(page.size() - 1).value());
    }
  }
}
