package io.cobranza.process;

import static io.cobranza.process.CaseVariables.caseId;

import io.cobranza.practice.writeoffs.WriteOffs;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** A supervisor proposes to write a balance off, or does not. */
@Component
class RecordWriteOffProposal implements TaskListener {

  private final WriteOffs writeOffs;

  RecordWriteOffProposal(WriteOffs writeOffs) {
    this.writeOffs = writeOffs;
  }

  @Override
  public void notify(DelegateTask task) {
    FormAnswers form = new FormAnswers(task);
    boolean proposed = form.choice("decision", YesNo.class) == YesNo.YES;
    if (proposed) {
      writeOffs.propose(caseId(task), form.text("writeOffReason"));
    }
    task.getExecution().setVariable(CollectionModel.PROPOSED, proposed);
  }
}
