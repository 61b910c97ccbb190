package io.cobranza.process;

import io.cobranza.letters.correspondence.Letters;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Send letter again, to the corrected address. */
@Component
class SendLetterAgain implements JavaDelegate {

  private final Letters letters;

  SendLetterAgain(Letters letters) {
    this.letters = letters;
  }

  @Override
  public void execute(DelegateExecution execution) {
    letters.sendAgain(
        (Long) execution.getVariable(CollectionModel.LETTER_ID),
        (String) execution.getVariable(CollectionModel.NEW_EMAIL));
  }
}
