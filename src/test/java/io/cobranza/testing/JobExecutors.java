package io.cobranza.testing;

import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.NotifyAcquisitionRejectedJobsHandler;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.camunda.bpm.spring.boot.starter.property.JobExecutionProperty;

/** Job executors for an engine of the tests, whose own one rests. */
public final class JobExecutors {

  private JobExecutors() {}

  /** Set up as ours are; it does not run yet, and the engine does not know it. */
  public static DefaultJobExecutor asOurs(
      ProcessEngineConfigurationImpl engine, CamundaBpmProperties settings) {
    JobExecutionProperty ours = settings.getJobExecution();
    DefaultJobExecutor node = new DefaultJobExecutor();
    node.setLockTimeInMillis(ours.getLockTimeInMillis());
    node.setMaxWait(ours.getMaxWait());
    node.setRejectedJobsHandler(new NotifyAcquisitionRejectedJobsHandler());
    node.registerProcessEngine((ProcessEngineImpl) engine.getProcessEngine());
    return node;
  }

  /** A job is executed only while its engine's own executor is at work. */
  public static void start(DefaultJobExecutor node, ProcessEngineConfigurationImpl engine) {
    engine.setJobExecutor(node);
    node.start();
  }

  /** The engine's own, which rests, is its executor again. */
  public static void stop(
      DefaultJobExecutor node, ProcessEngineConfigurationImpl engine, JobExecutor asleep) {
    engine.setJobExecutor(asleep);
    node.shutdown();
    node.getProcessEngines().clear();
  }
}
