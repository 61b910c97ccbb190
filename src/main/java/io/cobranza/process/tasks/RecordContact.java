package io.cobranza.process.tasks;

import static io.cobranza.process.model.CaseVariables.caseId;

import io.cobranza.desk.answers.Conversations;
import io.cobranza.desk.worklist.TaskKind;
import io.cobranza.platform.security.Group;
import io.cobranza.practice.cases.ContactRecord;
import io.cobranza.process.model.CollectionModel;
import io.cobranza.process.model.UserTasks;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/**
 * Records what came of a call or visit, and tells the diagram which path it takes; for all of the
 * customer's calls on the same person's lists, if that person says so.
 */
@Component
class RecordContact implements TaskListener {

  private final Conversations conversations;
  private final SameConversation conversation;

  RecordContact(Conversations conversations, SameConversation conversation) {
    this.conversations = conversations;
    this.conversation = conversation;
  }

  @Override
  public void notify(DelegateTask task) {
    FormAnswers form = new FormAnswers(task);
    TaskKind kind = UserTasks.kindOf(task.getTaskDefinitionKey());
    Conversations.Outcome outcome = conversations.record(caseId(task), form, kind.step());
    ContactRecord said = outcome.said();
    DelegateExecution execution = task.getExecution();
    execution.setVariable(CollectionModel.ANSWER, said.answer().name());
    execution.setVariable(CollectionModel.BARRIER, said.barrier());
    execution.setVariable(CollectionModel.ATTEMPTS, outcome.timesNotReached());
    execution.setVariable(
        CollectionModel.CALL_OWNER, (kind.isCourtesy() ? Group.COURTESY : Group.COLLECTORS).id());
    execution.setVariable(CollectionModel.SEND_PACK, "YES".equals(form.text("sendPack")));
    if ("ALL".equals(form.text("alsoFor"))) {
      conversation.recordForTheOthers(task, said);
    }
  }
}
