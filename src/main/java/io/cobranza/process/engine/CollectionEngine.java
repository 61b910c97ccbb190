package io.cobranza.process.engine;

import io.cobranza.process.guards.CaseFileFormService;
import io.cobranza.process.guards.CheckedTaskService;
import io.cobranza.process.guards.GuardedFilterService;
import io.cobranza.process.guards.NoForeignCode;
import io.cobranza.process.guards.TaskRights;
import io.cobranza.process.tables.TableDesk;
import io.cobranza.process.tasks.CaseFile;
import io.cobranza.process.tasks.FormSubmission;
import io.cobranza.process.tasks.OpenedForm;
import io.cobranza.process.tasks.TaskConflicts;
import io.cobranza.process.tasks.TaskHands;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How the engine is set up beyond its properties, and what is deployed when it has started. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class CollectionEngine implements ProcessEnginePlugin {

  private final ApplicationContext application;
  private final PracticeDeployment deployment;
  private final EngineClock clock;
  private final NoForeignCode code;
  private final CompanyCycles cycles;

  CollectionEngine(
      ApplicationContext application,
      PracticeDeployment deployment,
      EngineClock clock,
      NoForeignCode code,
      CompanyCycles cycles) {
    this.application = application;
    this.deployment = deployment;
    this.clock = clock;
    this.code = code;
    this.cycles = cycles;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    clock.follow();
    StepBeans beans = new StepBeans(application);
    code.guard(configuration, beans, beans.language());
    configuration.setBusinessCalendarManager(cycles.amongTheEnginesCalendars());
    // A query that carries expressions would run them. Stored ones may ask who is looking.
    configuration.setEnableExpressionsInAdhocQueries(false);
    configuration.setEnableExpressionsInStoredQueries(true);
    configuration.setFilterService(new GuardedFilterService());
    // Out of the box no name may hold a hyphen, a dot or an at sign.
    configuration.setGroupResourceWhitelistPattern("[a-zA-Z0-9-]+");
    configuration.setUserResourceWhitelistPattern("[a-zA-Z0-9][a-zA-Z0-9._@-]*");
    // Whoever may take a task may work on it: not change its variables, name or candidates.
    configuration.setDefaultUserPermissionNameForTask("TASK_WORK");
    configuration.setResourceAuthorizationProvider(new TaskRights());
    configuration.setCommandContextFactory(new RefusalsAreNoFailures(configuration));
    configuration.setCustomPreCommandInterceptorsTxRequired(
        List.of(new LogsOfOneJob(), new ReconciledWhenActivated(application::getBean)));
    // Others have listeners of theirs.
    List<BpmnParseListener> listeners =
        new ArrayList<>(
            Optional.ofNullable(configuration.getCustomPostBPMNParseListeners()).orElse(List.of()));
    listeners.add(new DeletionIsTold(() -> application.getBean(DeletedCases.class)));
    listeners.add(new KnownByInvoice(() -> application.getBean(CaseNames.class)));
    configuration.setCustomPostBPMNParseListeners(listeners);
    // Also when another node has deployed and this one comes to read it.
    configuration.setCustomPostDeployers(
        List.of(deployed -> application.getBean(TableDesk.class).forget()));
    configuration.setFormService(
        new CaseFileFormService(
            () -> application.getBean(CaseFile.class),
            () -> application.getBean(OpenedForm.class),
            () -> application.getBean(FormSubmission.class)));
    configuration.setTaskService(
        new CheckedTaskService(
            () -> application.getBean(FormSubmission.class),
            () -> application.getBean(TaskHands.class),
            () -> application.getBean(TaskConflicts.class)));
  }

  @Override
  public void postInit(ProcessEngineConfigurationImpl configuration) {
    code.keepPlainValuesOnly(configuration);
  }

  @Override
  public void postProcessEngineBuild(ProcessEngine engine) {
    deployment.deployTo(engine.getRepositoryService());
  }
}
