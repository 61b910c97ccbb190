package io.cobranza.process.steps;

import static io.cobranza.process.model.CaseVariables.caseId;

import io.cobranza.letters.dunning.DunningLetters;
import io.cobranza.letters.dunning.HandOverLetters;
import io.cobranza.practice.agency.HandOvers;
import io.cobranza.practice.cases.CaseCalendars;
import io.cobranza.process.model.CollectionModel;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of the first page of {@code invoice-collection}, each under the label of its task. */
@Configuration(proxyBeanMethods = false)
class InvoiceCollectionSteps {

  /** Look up collection calendar: what the table says of every step today is kept with the case. */
  @Bean
  JavaDelegate lookUpCollectionCalendar(CaseCalendars calendars) {
    return execution -> calendars.lookUp(caseId(execution));
  }

  /** Says whether the agency or the lawyer has the case: they must hear that it is over. */
  @Bean
  ExecutionListener presentWhoHasCase(HandOvers handOvers) {
    return execution ->
        execution.setVariableLocal(
            CollectionModel.OUTSIDE, handOvers.hasItOutside(caseId(execution)));
  }

  /** Press case. */
  @Bean
  JavaDelegate pressCase(CaseCalendars calendars) {
    return execution -> calendars.press(caseId(execution));
  }

  /** Recall file from whoever has it. */
  @Bean
  JavaDelegate recallFromAgency(HandOverLetters letters) {
    return execution -> letters.recall(caseId(execution));
  }

  /** Send law firm’s letter. */
  @Bean
  JavaDelegate sendLawFirmLetter(DunningLetters letters) {
    return execution -> letters.sendLawFirmLetter(caseId(execution));
  }
}
