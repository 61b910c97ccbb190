package io.cobranza.process;

import io.cobranza.desk.reports.SummaryLetters;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Send daily summary. */
@Component
class SendDailySummary implements JavaDelegate {

  private final SummaryLetters letters;

  SendDailySummary(SummaryLetters letters) {
    this.letters = letters;
  }

  @Override
  public void execute(DelegateExecution execution) {
    letters.planToday();
  }
}
