package io.cobranza.process;

import static io.cobranza.process.CaseVariables.caseId;

import io.cobranza.ledger.customers.Customers;
import io.cobranza.practice.cases.Cases;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Somebody else to call was found, or nobody. */
@Component
class RecordNewContact implements TaskListener {

  private final Cases cases;
  private final Customers customers;

  RecordNewContact(Cases cases, Customers customers) {
    this.cases = cases;
    this.customers = customers;
  }

  @Override
  public void notify(DelegateTask task) {
    FormAnswers form = new FormAnswers(task);
    boolean found = form.choice("decision", YesNo.class) == YesNo.YES;
    if (found) {
      customers.nameContact(
          cases.get(caseId(task)).customer(),
          form.text("newName"),
          form.text("newEmail"),
          form.text("newPhone"));
    }
    task.getExecution().setVariable(CollectionModel.CONTACT_FOUND, found);
  }
}
