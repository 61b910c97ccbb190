package io.cobranza.process.engine;

import java.time.Duration;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A node that is told to stop takes no more work, finishes the steps it has begun and gives back
 * what it had taken and not begun, so that others need not wait for its locks to end. Before
 * anything else is closed: left to itself it takes work until its time to stop runs out.
 */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class StepsAreFinishedFirst {

  private static final Logger LOG = LoggerFactory.getLogger(StepsAreFinishedFirst.class);

  private final ApplicationContext application;
  private final JobExecutor jobs;
  private final ThreadPoolTaskExecutor steps;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Duration patience;

  StepsAreFinishedFirst(
      ApplicationContext application,
      JobExecutor jobs,
      @Qualifier("camundaTaskExecutor") ThreadPoolTaskExecutor steps,
      JdbcClient jdbc,
      TransactionTemplate transaction,
      @Value("${spring.lifecycle.timeout-per-shutdown-phase:30s}") Duration patience) {
    this.application = application;
    this.jobs = jobs;
    this.steps = steps;
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.patience = patience;
  }

  @EventListener
  @Order(Ordered.HIGHEST_PRECEDENCE)
  void on(ContextClosedEvent closing) {
    if (closing.getApplicationContext() != application) {
      return;
    }
    jobs.shutdown();
    steps.setWaitForTasksToCompleteOnShutdown(true);
    steps.setAwaitTerminationSeconds(Math.toIntExact(patience.toSeconds()));
    steps.shutdown();
    if (steps.getActiveCount() == 0) {
      giveBack();
    }
  }

  /** A step that is still at work keeps its lock, and with it all the others of this node. */
  private void giveBack() {
    try {
      transaction.executeWithoutResult(
          status ->
              jdbc.sql(
                      """
                      UPDATE ACT_RU_JOB
                      SET LOCK_OWNER_ = NULL, LOCK_EXP_TIME_ = NULL, REV_ = REV_ + 1
                      WHERE LOCK_OWNER_ = :this
                      """)
                  .param("this", jobs.getLockOwner())
                  .update());
    } catch (RuntimeException e) {
      LOG.warn("Jobs that were not begun stay locked until their locks end", e);
    }
  }
}
