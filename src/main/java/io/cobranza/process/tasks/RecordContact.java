package io.cobranza.process.tasks;

import static io.cobranza.process.model.CaseVariables.caseId;

import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.practice.cases.Answer;
import io.cobranza.practice.cases.CaseSteps;
import io.cobranza.practice.cases.Cases;
import io.cobranza.practice.cases.ContactRecord;
import io.cobranza.practice.cases.Contacts;
import io.cobranza.practice.policy.CollectionStep;
import io.cobranza.process.model.CollectionModel;
import io.cobranza.shared.CaseId;
import java.util.Currency;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/**
 * Records what came of a call or visit, and tells the diagram which path it takes; for all of the
 * customer's calls on the same person's lists, if that person says so.
 */
@Component
class RecordContact implements TaskListener {

  private final Cases cases;
  private final CaseSteps steps;
  private final Contacts contacts;
  private final Invoices invoices;
  private final SameConversation conversation;

  RecordContact(
      Cases cases,
      CaseSteps steps,
      Contacts contacts,
      Invoices invoices,
      SameConversation conversation) {
    this.cases = cases;
    this.steps = steps;
    this.contacts = contacts;
    this.invoices = invoices;
    this.conversation = conversation;
  }

  @Override
  public void notify(DelegateTask task) {
    CaseId id = caseId(task);
    FormAnswers form = new FormAnswers(task);
    ContactRecord said = new ContactAnswers(form, currencyOf(id)).read();
    contacts.record(id, said);
    CollectionStep step = CollectionModel.TALK_STEPS.get(task.getTaskDefinitionKey());
    if (step != null) {
      steps.finish(id, step);
    }
    task.getExecution().setVariable(CollectionModel.ANSWER, said.answer().name());
    task.getExecution().setVariable(CollectionModel.BARRIER, said.barrier());
    task.getExecution()
        .setVariable(
            CollectionModel.ATTEMPTS,
            said.answer() == Answer.NOT_REACHED ? contacts.timesNotReached(id) : 0);
    task.getExecution().setVariable(CollectionModel.SEND_PACK, "YES".equals(form.text("sendPack")));
    if ("ALL".equals(form.text("alsoFor"))) {
      conversation.recordForTheOthers(task, said);
    }
  }

  private Currency currencyOf(CaseId id) {
    return invoices.get(cases.get(id).invoice()).amount().currency();
  }
}
