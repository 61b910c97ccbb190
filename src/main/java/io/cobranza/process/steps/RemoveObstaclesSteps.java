package io.cobranza.process.steps;

import static io.cobranza.process.model.CaseVariables.caseId;

import io.cobranza.letters.dunning.ClaimGate;
import io.cobranza.letters.dunning.ResentInvoices;
import io.cobranza.practice.cases.InvoiceCorrections;
import io.cobranza.practice.cases.Resending;
import io.cobranza.practice.obstacles.Obstacle;
import io.cobranza.practice.sending.SendingQuestions;
import io.cobranza.process.model.CollectionModel;
import io.cobranza.process.tasks.FormAnswers;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The steps of the second page of {@code invoice-collection}, Remove obstacles, each under the
 * label of its task.
 */
@Configuration(proxyBeanMethods = false)
class RemoveObstaclesSteps {

  /** Look for obstacles: what has to be dealt with before the invoice is collected. */
  @Bean
  JavaDelegate lookForObstacles(ClaimGate gate) {
    return execution -> {
      boolean fit = !Boolean.FALSE.equals(execution.getVariable(CollectionModel.FIT_TO_CLAIM));
      execution.setVariable(
          CollectionModel.OBSTACLE,
          gate.meet(caseId(execution), fit).map(Obstacle::name).orElse(null));
    };
  }

  /** Ask billing whether it was sent: once for all that are like it. */
  @Bean
  JavaDelegate askBilling(SendingQuestions questions) {
    return execution -> {
      questions.ask(caseId(execution));
      // Once billing has answered, the invoice is checked anew before it is claimed.
      execution.removeVariable(CollectionModel.FIT_TO_CLAIM);
    };
  }

  /** From here on billing has the invoice. */
  @Bean
  TaskListener markInCorrection(InvoiceCorrections corrections) {
    return task -> corrections.begin(caseId(task));
  }

  /** Billing has found out what is wrong with the invoice. */
  @Bean
  TaskListener recordInvoiceCorrection(InvoiceCorrections corrections) {
    return task -> {
      FormAnswers form = new FormAnswers(task);
      boolean astray = "WENT_ASTRAY".equals(form.text("decision"));
      if (astray) {
        corrections.wentAstray(caseId(task), form.text("note"));
      } else {
        corrections.inOrder(
            caseId(task), form.text("sentBy"), form.day("sentOn"), form.text("note"));
      }
      task.getExecution().setVariable(CollectionModel.WENT_ASTRAY, astray);
      // The invoice is checked anew before it is claimed.
      task.getExecution().removeVariable(CollectionModel.FIT_TO_CLAIM);
    };
  }

  /** Send invoice again, with a new time to pay. */
  @Bean
  JavaDelegate sendInvoiceAgain(ResentInvoices invoices) {
    return execution -> invoices.send(caseId(execution));
  }

  /** Start calendar anew: the time to pay runs from the day the invoice was sent again. */
  @Bean
  JavaDelegate startCalendarAnew(Resending resending) {
    return execution -> resending.startCalendarAnew(caseId(execution));
  }
}
