package io.cobranza.process;

import io.cobranza.practice.quality.Reviews;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/**
 * Gather complaints. The list of reviews is transient: each task keeps its own, the engine no list.
 */
@Component
class GatherComplaints implements JavaDelegate {

  private final Reviews reviews;

  GatherComplaints(Reviews reviews) {
    this.reviews = reviews;
  }

  @Override
  public void execute(DelegateExecution execution) {
    List<Long> opened = reviews.open();
    execution.setVariable(CollectionModel.REVIEWS, Variables.objectValue(opened, true).create());
    execution.setVariable(CollectionModel.RECURRING, !opened.isEmpty());
  }
}
