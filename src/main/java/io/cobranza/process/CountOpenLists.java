package io.cobranza.process;

import io.cobranza.desk.worklist.Worklist;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Count what is on the lists: in how many portions they are brought up to date. */
@Component
class CountOpenLists implements JavaDelegate {

  private final Worklist worklist;

  CountOpenLists(Worklist worklist) {
    this.worklist = worklist;
  }

  @Override
  public void execute(DelegateExecution execution) {
    int cases = worklist.countCasesWithTasks();
    int portions =
        (cases + RefreshWorklists.CASES_AT_A_TIME - 1) / RefreshWorklists.CASES_AT_A_TIME;
    execution.setVariable(CollectionModel.PORTIONS_TO_REFRESH, portions);
  }
}
