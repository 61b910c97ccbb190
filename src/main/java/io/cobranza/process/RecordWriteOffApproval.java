package io.cobranza.process;

import static io.cobranza.process.CaseVariables.caseId;

import io.cobranza.practice.writeoffs.WriteOffs;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** A supervisor approves or rejects a write-off; who may is checked before. */
@Component
class RecordWriteOffApproval implements TaskListener {

  private final WriteOffs writeOffs;

  RecordWriteOffApproval(WriteOffs writeOffs) {
    this.writeOffs = writeOffs;
  }

  @Override
  public void notify(DelegateTask task) {
    FormAnswers form = new FormAnswers(task);
    boolean approved = form.choice("writeOffApproval", YesNo.class) == YesNo.YES;
    if (approved) {
      writeOffs.approve(caseId(task));
    } else {
      writeOffs.reject(caseId(task), form.text("note"));
    }
    task.getExecution().setVariable(CollectionModel.APPROVED, approved);
  }
}
