package io.cobranza.desk.operations;

import io.cobranza.letters.correspondence.LetterId;
import io.cobranza.letters.correspondence.Letters;
import io.cobranza.practice.cases.CaseHistoryEvent;
import io.cobranza.practice.cases.HistoryAction;
import io.cobranza.shared.CaseId;
import io.cobranza.shared.CompanyProperties;
import io.cobranza.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets what is stuck be tried again. Who asked for it, and why, is kept. */
@Service
@Transactional
class Operations {

  private static final String GONE = "operations.gone";

  private final StuckSteps steps;
  private final StuckLetters stuckLetters;
  private final Letters letters;
  private final OperatorActs acts;
  private final ApplicationEventPublisher events;
  private final MessageSource messages;
  private final CompanyProperties company;

  Operations(
      StuckSteps steps,
      StuckLetters stuckLetters,
      Letters letters,
      OperatorActs acts,
      ApplicationEventPublisher events,
      MessageSource messages,
      CompanyProperties company) {
    this.steps = steps;
    this.stuckLetters = stuckLetters;
    this.letters = letters;
    this.acts = acts;
    this.events = events;
    this.messages = messages;
    this.company = company;
  }

  /**
   * @throws Refused if it is not stuck any more
   */
  void tryStepAgain(String job, String reason) {
    StuckStep step = steps.ofJob(job).orElseThrow(() -> Refused.conflict("step", GONE));
    steps.tryAgain(job);
    acts.add(step.name(), step.invoice(), reason);
    tell(step.caseId(), HistoryAction.STEP_TRIED_AGAIN, step.name() + ": " + reason);
  }

  /**
   * With those that were in the same message.
   *
   * @throws Refused if it is on its way already
   */
  void sendLetterAgain(LetterId id, String reason) {
    StuckLetter letter =
        stuckLetters.letter(id).orElseThrow(() -> Refused.conflict("letter", GONE));
    try {
      letters.sendAgain(id, null);
    } catch (IllegalStateException somebodyWasQuicker) {
      throw Refused.conflict("letter", GONE);
    }
    steps.letterIsOnItsWay(letter.message());
    acts.add(nameOf(letter), letter.subject().invoice(), reason);
    tell(letter.caseId(), HistoryAction.LETTER_SENT_AGAIN, reason);
  }

  private String nameOf(StuckLetter letter) {
    return messages.getMessage("letters.kind." + letter.kind(), null, company.language());
  }

  private void tell(CaseId id, HistoryAction action, String detail) {
    if (id != null) {
      events.publishEvent(new CaseHistoryEvent(id, action, detail));
    }
  }
}
