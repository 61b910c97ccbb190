package io.cobranza.process.steps;

import static io.cobranza.process.model.CaseVariables.caseId;

import io.cobranza.letters.dunning.ResentInvoices;
import io.cobranza.practice.cases.InvoiceCorrections;
import io.cobranza.practice.cases.Resending;
import io.cobranza.practice.obstacles.ClaimVerdict;
import io.cobranza.practice.obstacles.Obstacle;
import io.cobranza.practice.obstacles.Obstacles;
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
  JavaDelegate lookForObstacles(Obstacles obstacles) {
    return execution -> {
      execution.setVariable(
          CollectionModel.OBSTACLE,
          obstacles
              .meet(caseId(execution), verdict(execution.getVariable(CollectionModel.FIT_TO_CLAIM)))
              .map(Obstacle::name)
              .orElse(null));
    };
  }

  /**
   * @param said by the table; null if it was not asked. Cases from before the table had words kept
   *     yes or no.
   */
  private static ClaimVerdict verdict(Object said) {
    if (said instanceof Boolean fit) {
      return fit ? ClaimVerdict.FIT : ClaimVerdict.NOT_IN_ORDER;
    }
    return said == null ? null : ClaimVerdict.valueOf((String) said);
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
