package io.cobranza.desk.answers;

import io.cobranza.practice.cases.Answer;
import io.cobranza.practice.cases.CaseSteps;
import io.cobranza.practice.cases.ContactRecord;
import io.cobranza.practice.cases.Contacts;
import io.cobranza.practice.cases.Debts;
import io.cobranza.practice.policy.CollectionStep;
import io.cobranza.shared.CaseId;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes down what came of a call or a visit. */
@Service
@Transactional
public class Conversations {

  private final Debts debts;
  private final CaseSteps steps;
  private final Contacts contacts;

  Conversations(Debts debts, CaseSteps steps, Contacts contacts) {
    this.debts = debts;
    this.steps = steps;
    this.contacts = contacts;
  }

  /**
   * @param timesNotReached in a row, this time included; 0 if somebody was reached
   */
  public record Outcome(ContactRecord said, int timesNotReached) {}

  /**
   * @param form as the person filled it in
   * @param step of the calendar that this was; empty for one beside it
   */
  public Outcome record(CaseId id, Answers form, Optional<CollectionStep> step) {
    ContactRecord said = new ContactAnswers(form, debts.of(id).currency()).read();
    contacts.record(id, said);
    step.ifPresent(done -> steps.finish(id, done));
    return new Outcome(
        said, said.answer() == Answer.NOT_REACHED ? contacts.timesNotReached(id) : 0);
  }
}
