package io.cobranza.process;

import io.cobranza.practice.quality.Reviews;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Gather complaints: every cause that recurs gets a review of its own. */
@Component
class GatherComplaints implements JavaDelegate {

  private final Reviews reviews;
  private final RuntimeService runtime;

  GatherComplaints(Reviews reviews, RuntimeService runtime) {
    this.reviews = reviews;
    this.runtime = runtime;
  }

  @Override
  public void execute(DelegateExecution execution) {
    reviews
        .open()
        .forEach(
            review ->
                runtime.startProcessInstanceByKey(
                    CollectionModel.QUALITY_REVIEW, Map.of(CollectionModel.REVIEW_ID, review)));
  }
}
