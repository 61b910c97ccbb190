package io.cobranza.process.steps;

import static io.cobranza.process.model.CaseVariables.caseId;

import io.cobranza.practice.cases.CaseCalendars;
import io.cobranza.process.model.CollectionModel;
import io.cobranza.process.tasks.FormAnswers;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of {@code last-resort}, each under the label of its task. */
@Configuration(proxyBeanMethods = false)
class LastResortSteps {

  /** A supervisor decides on what nobody outside has collected. */
  @Bean
  TaskListener recordReturnDecision(CaseCalendars calendars) {
    return task -> {
      FormAnswers form = new FormAnswers(task);
      String decision = form.text("decision");
      boolean again = "COLLECT_AGAIN".equals(decision);
      if (again) {
        calendars.keepInHouseUntil(caseId(task), form.day("reviewOn"));
      }
      task.getExecution().setVariable(CollectionModel.LAST_RESORT, decision);
      task.getExecution().setVariable(CollectionModel.COLLECT_AGAIN, again);
    };
  }
}
