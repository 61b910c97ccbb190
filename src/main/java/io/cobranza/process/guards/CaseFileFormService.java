package io.cobranza.process.guards;

import io.cobranza.process.model.CollectionModel;
import io.cobranza.process.tasks.CaseFile;
import io.cobranza.process.tasks.FormSubmission;
import io.cobranza.process.tasks.OpenedForm;
import io.cobranza.process.tasks.TaskSubject;
import java.io.InputStream;
import java.util.Collection;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;

/**
 * Gives every form the case as it is at the moment of opening it, without keeping any of it in the
 * engine: no blob, nothing stale, and nothing a form could corrupt. What a form sends is checked
 * before anything is done with it.
 */
public class CaseFileFormService extends FormServiceImpl {

  private final Supplier<CaseFile> caseFile;
  private final Supplier<OpenedForm> opened;
  private final Supplier<FormSubmission> submission;

  public CaseFileFormService(
      Supplier<CaseFile> caseFile,
      Supplier<OpenedForm> opened,
      Supplier<FormSubmission> submission) {
    this.caseFile = caseFile;
    this.opened = opened;
    this.submission = submission;
  }

  @Override
  public VariableMap getTaskFormVariables(String taskId) {
    return getTaskFormVariables(taskId, null, true);
  }

  /** The engine's own answer first: it checks that this user may read the task. */
  @Override
  public VariableMap getTaskFormVariables(
      String taskId, Collection<String> names, boolean deserialize) {
    VariableMap stored = super.getTaskFormVariables(taskId, names, deserialize);
    caseFile
        .get()
        .of(TaskSubject.of(stored), stored.getValue(CollectionModel.RECOMMENDED, String.class))
        .forEach(stored::putValueTyped);
    return stored;
  }

  /** The engine's own answer first here as well. */
  @Override
  public InputStream getDeployedTaskForm(String taskId) {
    InputStream drawn = super.getDeployedTaskForm(taskId);
    return opened
        .get()
        .of(TaskSubject.of(super.getTaskFormVariables(taskId, TaskSubject.NAMES, true)), drawn);
  }

  @Override
  public void submitTaskForm(String taskId, Map<String, Object> answers) {
    submission.get().complete(commandExecutor, taskId, answers);
  }

  @Override
  public VariableMap submitTaskFormWithVariablesInReturn(
      String taskId, Map<String, Object> answers, boolean deserialize) {
    submitTaskForm(taskId, answers);
    return org.camunda.bpm.engine.variable.Variables.createVariables();
  }
}
