package io.cobranza.process.operations;

import io.cobranza.desk.operations.StuckOrder;
import io.cobranza.desk.operations.StuckStep;
import io.cobranza.desk.operations.StuckSteps;
import io.cobranza.process.model.CollectionModel;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells what is stuck in the engine, and lets it go on. */
@Component
@Transactional
class StuckInEngine implements StuckSteps {

  private static final String BY_OPERATOR = "Sent again by an operator";

  private final StuckRows rows;
  private final ManagementService management;
  private final RuntimeService runtime;
  private final ProcessEngineConfigurationImpl engine;

  StuckInEngine(
      StuckRows rows,
      ManagementService management,
      RuntimeService runtime,
      ProcessEngineConfigurationImpl engine) {
    this.rows = rows;
    this.management = management;
    this.runtime = runtime;
    this.engine = engine;
  }

  @Override
  @Transactional(readOnly = true)
  public Page<StuckStep> find(String invoice, StuckOrder order, Pageable page) {
    return new PageImpl<>(rows.find(invoice, null, order, page), page, rows.count(invoice));
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<StuckStep> ofJob(String job) {
    return rows.find(null, job, StuckOrder.NEWEST, PageRequest.of(0, 1)).stream().findFirst();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<String> traceOf(String job) {
    return ofJob(job).map(step -> management.getJobExceptionStacktrace(job));
  }

  /** Its incident goes as soon as it has tries left. */
  @Override
  public void tryAgain(String job) {
    management.setJobRetries(job, engine.getDefaultNumberOfRetries());
  }

  @Override
  public void letterIsOnItsWay(long message) {
    runtime
        .createProcessInstanceQuery()
        .processDefinitionKey(CollectionModel.UNDELIVERABLE_LETTER)
        .variableValueEquals(CollectionModel.LETTER_ID, message)
        .list()
        .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), BY_OPERATOR));
  }
}
