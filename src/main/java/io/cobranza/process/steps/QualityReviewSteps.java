package io.cobranza.process.steps;

import io.cobranza.practice.quality.ReviewDecision;
import io.cobranza.practice.quality.ReviewDecision.Outcome;
import io.cobranza.practice.quality.Reviews;
import io.cobranza.process.model.CollectionModel;
import io.cobranza.process.tasks.FormAnswers;
import io.cobranza.process.tasks.TaskSubject;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of {@code quality-review}, each under the label of its task. */
@Configuration(proxyBeanMethods = false)
class QualityReviewSteps {

  /** Gather complaints: every cause that recurs gets a review of its own. */
  @Bean
  JavaDelegate gatherComplaints(Reviews reviews, RuntimeService runtime) {
    return execution ->
        reviews
            .open()
            .forEach(
                review ->
                    runtime.startProcessInstanceByKey(
                        CollectionModel.QUALITY_REVIEW,
                        Map.of(CollectionModel.REVIEW_ID, review.value())));
  }

  /** Records what is done about a cause that recurs. */
  @Bean
  TaskListener recordCorrectiveAction(Reviews reviews) {
    return task -> {
      FormAnswers form = new FormAnswers(task);
      reviews.decide(
          TaskSubject.of(task).reviewId(),
          new ReviewDecision(
              form.choice("decision", Outcome.class),
              form.text("correctiveAction"),
              form.text("responsible"),
              form.day("actionDueOn")));
    };
  }
}
