package io.cobranza.process.tasks;

import io.cobranza.desk.answers.Answers;
import org.camunda.bpm.engine.delegate.DelegateTask;

/**
 * Reads what a person sent with a task. The values lie at the task itself, have passed the checks
 * of its form, and go with it: a process instance keeps only what its gateways need.
 */
public final class FormAnswers extends Answers {

  public FormAnswers(DelegateTask task) {
    super(task::getVariableLocal);
  }
}
