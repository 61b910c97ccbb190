package io.cobranza.process.engine;

import io.cobranza.demo.Practice;
import io.cobranza.desk.worklist.TaskKind;
import io.cobranza.desk.worklist.Worklist;
import io.cobranza.process.model.UserTasks;
import io.cobranza.shared.CaseId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Runs the engine by hand for the demo. */
@Component
@Profile("demo")
class DemoPractice implements Practice {

  private static final Logger LOG = LoggerFactory.getLogger(DemoPractice.class);
  private static final int ATTEMPTS = 3;

  private final ManagementService management;
  private final TaskService tasks;
  private final IdentityService identity;
  private final ProcessEngineConfigurationImpl engine;
  private final Worklist worklist;

  DemoPractice(
      ManagementService management,
      TaskService tasks,
      IdentityService identity,
      ProcessEngineConfigurationImpl engine,
      Worklist worklist) {
    this.management = management;
    this.tasks = tasks;
    this.identity = identity;
    this.engine = engine;
    this.worklist = worklist;
  }

  @Override
  public Pause pause() {
    JobExecutor executor = engine.getJobExecutor();
    if (executor == null || !executor.isActive()) {
      return () -> {};
    }
    executor.shutdown();
    return executor::start;
  }

  @Override
  public int doWhatIsDue() {
    Map<String, Integer> failures = new HashMap<>();
    int left = 0;
    for (List<Job> next = nextDue(); !next.isEmpty(); next = nextDue()) {
      left += attempt(next.get(0).getId(), failures) ? 0 : 1;
    }
    return left;
  }

  /**
   * @return false if it failed for the last time
   */
  private boolean attempt(String job, Map<String, Integer> failures) {
    try {
      management.executeJob(job);
      return true;
    } catch (RuntimeException e) {
      LOG.warn("A step that was due failed", e);
      boolean last = failures.merge(job, 1, Integer::sum) >= ATTEMPTS;
      if (last && management.createJobQuery().jobId(job).count() > 0) {
        // From here on it stands in Cockpit as an incident and is no longer asked for.
        management.setJobRetries(job, 0);
      }
      return !last;
    }
  }

  private List<Job> nextDue() {
    return management
        .createJobQuery()
        .executable()
        .withRetriesLeft()
        .active()
        .orderByJobDuedate()
        .asc()
        .listPage(0, 1);
  }

  @Override
  public boolean complete(CaseId id, TaskKind kind, String user, Map<String, Object> answers) {
    List<String> open = worklist.tasksOf(id);
    Task task =
        open.isEmpty()
            ? null
            : tasks
                .createTaskQuery()
                .taskIdIn(open.toArray(String[]::new))
                .taskDefinitionKey(UserTasks.idOf(kind))
                .singleResult();
    if (task == null) {
      return false;
    }
    List<String> groups =
        tasks.getIdentityLinksForTask(task.getId()).stream()
            .map(IdentityLink::getGroupId)
            .filter(java.util.Objects::nonNull)
            .toList();
    SecurityContextHolder.getContext()
        .setAuthentication(
            UsernamePasswordAuthenticationToken.authenticated(user, null, List.of()));
    identity.setAuthentication(user, groups);
    try {
      tasks.claim(task.getId(), user);
      tasks.complete(task.getId(), answers);
    } finally {
      identity.clearAuthentication();
      SecurityContextHolder.clearContext();
    }
    return true;
  }
}
