package io.cobranza.process.steps;

import static io.cobranza.process.model.CaseVariables.caseId;

import io.cobranza.letters.dunning.DunningLetters;
import io.cobranza.practice.cases.CollectionProcess;
import io.cobranza.practice.cases.Contacts;
import io.cobranza.practice.cases.Verdicts;
import io.cobranza.practice.disputes.DisputesInCalls;
import io.cobranza.practice.promises.Promises;
import io.cobranza.practice.returns.Returns;
import io.cobranza.process.model.CollectionModel;
import io.cobranza.process.model.YesNo;
import io.cobranza.process.tasks.FormAnswers;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of {@code customer-answer}, each under the label of its task. */
@Configuration(proxyBeanMethods = false)
class CustomerAnswerSteps {

  /** Open dispute over a part. */
  @Bean
  JavaDelegate openPartDispute(CollectionProcess process) {
    return execution -> process.partDisputed(caseId(execution));
  }

  /** Record dispute. */
  @Bean
  JavaDelegate recordDispute(DisputesInCalls disputes) {
    return execution ->
        execution.setVariable(
            CollectionModel.DISPUTED, disputes.raiseFromContact(caseId(execution)).name());
  }

  /** Somebody else to call was found, or nobody. */
  @Bean
  TaskListener recordNewContact(Contacts contacts) {
    return task -> {
      FormAnswers form = new FormAnswers(task);
      boolean found = form.choice("decision", YesNo.class) == YesNo.YES;
      if (found) {
        contacts.nameSomebodyElse(
            caseId(task), form.text("newName"), form.text("newEmail"), form.text("newPhone"));
      }
      task.getExecution().setVariable(CollectionModel.CONTACT_FOUND, found);
    };
  }

  /** Records whether a payment that the customer says was made has been found. */
  @Bean
  TaskListener recordPaymentTrace(Verdicts verdicts) {
    return task -> {
      FormAnswers form = new FormAnswers(task);
      boolean found = form.choice("decision", YesNo.class) == YesNo.YES;
      verdicts.paymentTraced(caseId(task), found, form.text("note"));
      task.getExecution().setVariable(CollectionModel.PAYMENT_FOUND, found);
    };
  }

  /** Record promise. */
  @Bean
  JavaDelegate recordPromise(Promises promises) {
    return execution -> promises.recordFromContact(caseId(execution));
  }

  /** A supervisor decides what follows a refusal to pay. */
  @Bean
  TaskListener recordRefusalDecision(Verdicts verdicts) {
    return task -> {
      FormAnswers form = new FormAnswers(task);
      boolean handOver = form.choice("decision", YesNo.class) == YesNo.YES;
      verdicts.refusalAnswered(caseId(task), handOver, form.text("note"));
      task.getExecution().setVariable(CollectionModel.HAND_OVER_NOW, handOver);
    };
  }

  /** Record agreed return. */
  @Bean
  JavaDelegate recordReturn(Returns returns) {
    return execution -> returns.agreeFromContact(caseId(execution));
  }

  /** Send information pack. */
  @Bean
  JavaDelegate sendInformationPack(DunningLetters letters) {
    return execution -> letters.sendInformationPack(caseId(execution));
  }
}
