package io.cobranza.process;

import static io.cobranza.process.CaseVariables.caseId;

import io.cobranza.practice.agency.HandOvers;
import io.cobranza.practice.agency.Recipient;
import io.cobranza.practice.cases.Cases;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** A supervisor lets the agency or the lawyer have the case, or keeps it in-house until a day. */
@Component
class RecordHandOverDecision implements TaskListener {

  private final Cases cases;
  private final HandOvers handOvers;

  RecordHandOverDecision(Cases cases, HandOvers handOvers) {
    this.cases = cases;
    this.handOvers = handOvers;
  }

  @Override
  public void notify(DelegateTask task) {
    FormAnswers form = new FormAnswers(task);
    String decision = form.text("decision");
    boolean approved = !"NO".equals(decision);
    if (approved) {
      handOvers.approve(caseId(task), Recipient.valueOf(decision));
      task.getExecution().setVariable(CollectionModel.RECIPIENT, decision);
    } else {
      cases.keepInHouseUntil(caseId(task), form.day("reviewOn"));
      task.getExecution().setVariable(CollectionModel.AGENCY_OUTCOME, CollectionModel.KEPT);
    }
    task.getExecution().setVariable(CollectionModel.HAND_OVER_APPROVED, approved);
  }
}
