package io.cobranza.process;

import static io.cobranza.process.CaseVariables.caseId;

import io.cobranza.cases.Answer;
import io.cobranza.cases.CaseSteps;
import io.cobranza.cases.Cases;
import io.cobranza.cases.ContactRecord;
import io.cobranza.cases.Contacts;
import io.cobranza.invoices.Invoices;
import io.cobranza.policy.CollectionStep;
import io.cobranza.shared.CaseId;
import java.util.Currency;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Records what came of a call or visit, and tells the diagram which path it takes. */
@Component
class RecordContact implements TaskListener {

  private final Cases cases;
  private final CaseSteps steps;
  private final Contacts contacts;
  private final Invoices invoices;

  RecordContact(Cases cases, CaseSteps steps, Contacts contacts, Invoices invoices) {
    this.cases = cases;
    this.steps = steps;
    this.contacts = contacts;
    this.invoices = invoices;
  }

  @Override
  public void notify(DelegateTask task) {
    CaseId id = caseId(task);
    ContactRecord said = read(new FormAnswers(task), currencyOf(id));
    contacts.record(id, said);
    CollectionStep step = CollectionModel.TALK_STEPS.get(task.getTaskDefinitionKey());
    if (step != null) {
      steps.finish(id, step);
    }
    task.getExecution().setVariable(CollectionModel.ANSWER, said.answer().name());
    task.getExecution().setVariable(CollectionModel.BARRIER, said.barrier());
    task.getExecution().setVariable(CollectionModel.ATTEMPTS, contacts.timesNotReached(id));
  }

  private static ContactRecord read(FormAnswers form, Currency currency) {
    Answer answer = form.choice("outcome", Answer.class);
    boolean disputed = answer == Answer.DISPUTE;
    return new ContactRecord(
        answer,
        form.text("paymentReference"),
        form.day("promisedOn"),
        form.money(disputed ? "disputedAmount" : "promisedAmount", currency),
        form.text("disputeReason"),
        form.text("barrier"),
        form.text("note"));
  }

  private Currency currencyOf(CaseId id) {
    return invoices.get(cases.get(id).invoice()).amount().currency();
  }
}
