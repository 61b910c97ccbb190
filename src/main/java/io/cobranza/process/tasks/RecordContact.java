package io.cobranza.process.tasks;

import static io.cobranza.process.model.CaseVariables.caseId;

import io.cobranza.desk.answers.ContactAnswers;
import io.cobranza.practice.cases.Answer;
import io.cobranza.practice.cases.CaseSteps;
import io.cobranza.practice.cases.ContactRecord;
import io.cobranza.practice.cases.Contacts;
import io.cobranza.practice.cases.Debts;
import io.cobranza.process.model.CollectionModel;
import io.cobranza.process.model.UserTasks;
import io.cobranza.shared.CaseId;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/**
 * Records what came of a call or visit, and tells the diagram which path it takes; for all of the
 * customer's calls on the same person's lists, if that person says so.
 */
@Component
class RecordContact implements TaskListener {

  private final Debts debts;
  private final CaseSteps steps;
  private final Contacts contacts;
  private final SameConversation conversation;

  RecordContact(Debts debts, CaseSteps steps, Contacts contacts, SameConversation conversation) {
    this.debts = debts;
    this.steps = steps;
    this.contacts = contacts;
    this.conversation = conversation;
  }

  @Override
  public void notify(DelegateTask task) {
    CaseId id = caseId(task);
    FormAnswers form = new FormAnswers(task);
    ContactRecord said = new ContactAnswers(form, debts.of(id).currency()).read();
    contacts.record(id, said);
    UserTasks.kindOf(task.getTaskDefinitionKey()).step().ifPresent(step -> steps.finish(id, step));
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
}
