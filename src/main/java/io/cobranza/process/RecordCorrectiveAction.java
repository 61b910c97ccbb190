package io.cobranza.process;

import io.cobranza.practice.quality.ReviewDecision;
import io.cobranza.practice.quality.ReviewDecision.Outcome;
import io.cobranza.practice.quality.Reviews;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Records what is done about a cause that recurs. */
@Component
class RecordCorrectiveAction implements TaskListener {

  private final Reviews reviews;

  RecordCorrectiveAction(Reviews reviews) {
    this.reviews = reviews;
  }

  @Override
  public void notify(DelegateTask task) {
    FormAnswers form = new FormAnswers(task);
    reviews.decide(
        TaskSubject.of(task).reviewId(),
        new ReviewDecision(
            form.choice("decision", Outcome.class),
            form.text("correctiveAction"),
            form.text("responsible"),
            form.day("actionDueOn")));
  }
}
