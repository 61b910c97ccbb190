package io.cobranza.process.steps;

import static io.cobranza.process.model.CaseVariables.caseId;

import io.cobranza.practice.lawsuits.Lawsuits;
import io.cobranza.practice.lawsuits.RulingKind;
import io.cobranza.process.model.CollectionModel;
import io.cobranza.process.model.YesNo;
import io.cobranza.process.tasks.FormAnswers;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of {@code small-claims}, each under the label of its task. */
@Configuration(proxyBeanMethods = false)
class SmallClaimsSteps {

  /** Check whether the award was paid. */
  @Bean
  JavaDelegate checkAwardPaid(Lawsuits lawsuits) {
    return execution ->
        execution.setVariable(CollectionModel.AWARD_PAID, lawsuits.awardPaid(caseId(execution)));
  }

  /** Records that a claim was filed, and where. */
  @Bean
  TaskListener recordClaimFiled(Lawsuits lawsuits) {
    return task -> {
      FormAnswers form = new FormAnswers(task);
      lawsuits.file(
          caseId(task),
          form.text("court"),
          form.text("docketNumber"),
          form.day("filedOn"),
          form.amount("courtCosts"));
    };
  }

  /** Records what came of enforcing a ruling. */
  @Bean
  TaskListener recordEnforcement(Lawsuits lawsuits) {
    return task -> {
      FormAnswers form = new FormAnswers(task);
      boolean enforced = form.choice("decision", YesNo.class) == YesNo.YES;
      lawsuits.enforce(caseId(task), enforced, form.text("note"));
      task.getExecution().setVariable(CollectionModel.ENFORCED, enforced);
    };
  }

  /** Records how the court ruled. */
  @Bean
  TaskListener recordRuling(Lawsuits lawsuits) {
    return task -> {
      FormAnswers form = new FormAnswers(task);
      RulingKind kind = form.choice("ruling", RulingKind.class);
      lawsuits.rule(
          caseId(task), kind, form.amount("awardedAmount"), form.day("ruledOn"), form.text("note"));
      task.getExecution().setVariable(CollectionModel.RULING, kind.name());
    };
  }
}
