package io.cobranza.process.steps;

import static io.cobranza.process.model.CaseVariables.caseId;

import io.cobranza.practice.writeoffs.WriteOffs;
import io.cobranza.process.model.CollectionModel;
import io.cobranza.process.model.YesNo;
import io.cobranza.process.tasks.FormAnswers;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of {@code write-off}, each under the label of its task. */
@Configuration(proxyBeanMethods = false)
class WriteOffSteps {

  /** Keeps with the proposal how many people have to approve it. */
  @Bean
  ExecutionListener recordApprovalsNeeded(WriteOffs writeOffs) {
    return execution -> {
      int needed = ((Number) execution.getVariable(CollectionModel.APPROVALS_NEEDED)).intValue();
      writeOffs.needs(caseId(execution), needed);
      execution.setVariable(CollectionModel.SECOND_APPROVAL, needed > 1);
    };
  }

  /** A supervisor approves or rejects a write-off; who may is checked before. */
  @Bean
  TaskListener recordWriteOffApproval(WriteOffs writeOffs) {
    return task -> {
      FormAnswers form = new FormAnswers(task);
      boolean approved = form.choice("writeOffApproval", YesNo.class) == YesNo.YES;
      if (approved) {
        writeOffs.approve(caseId(task));
      } else {
        writeOffs.reject(caseId(task), form.text("note"));
      }
      task.getExecution().setVariable(CollectionModel.APPROVED, approved);
    };
  }

  /** A supervisor proposes to write a balance off, or does not. */
  @Bean
  TaskListener recordWriteOffProposal(WriteOffs writeOffs) {
    return task -> {
      FormAnswers form = new FormAnswers(task);
      boolean proposed = form.choice("decision", YesNo.class) == YesNo.YES;
      if (proposed) {
        writeOffs.propose(caseId(task), form.text("writeOffReason"));
      }
      task.getExecution().setVariable(CollectionModel.PROPOSED, proposed);
    };
  }

  /** Write off balance. */
  @Bean
  JavaDelegate writeOffBalance(WriteOffs writeOffs) {
    return execution -> writeOffs.book(caseId(execution));
  }
}
