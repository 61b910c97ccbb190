package io.cobranza.practice.sending;

import io.cobranza.practice.cases.CaseFacts;
import io.cobranza.practice.cases.CaseHistoryEvent;
import io.cobranza.practice.cases.Cases;
import io.cobranza.practice.cases.CollectionProcess;
import io.cobranza.practice.cases.HistoryAction;
import io.cobranza.shared.CaseId;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CurrentUser;
import io.cobranza.shared.InvoiceId;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks billing whether invoices are sent of which their ledger does not say so (design section 1:
 * only a correct invoice that was sent with proof is claimed). It is asked once for a whole ledger;
 * where billing says that it differs, once for each customer. The answer counts for all that come.
 */
@Service
@Transactional
public class SendingQuestions {

  private final SendingQuestionTable questions;
  private final Cases cases;
  private final CollectionProcess process;
  private final ApplicationEventPublisher events;
  private final CompanyCalendar calendar;
  private final CurrentUser user;

  SendingQuestions(
      SendingQuestionTable questions,
      Cases cases,
      CollectionProcess process,
      ApplicationEventPublisher events,
      CompanyCalendar calendar,
      CurrentUser user) {
    this.questions = questions;
    this.cases = cases;
    this.process = process;
    this.events = events;
    this.calendar = calendar;
    this.user = user;
  }

  /**
   * The case waits, and billing is asked, unless it is being asked the same already.
   *
   * @throws ConcurrencyFailureException if billing answers at this moment: whoever asks looks again
   */
  public void ask(CaseId id) {
    CaseFacts facts = cases.get(id);
    String source = questions.sourceOf(facts.invoice());
    boolean ofLedger = isAskedOfTheLedger(source);
    cases.correct(id);
    events.publishEvent(new CaseHistoryEvent(id, HistoryAction.SENDING_ASKED, null));
    questions
        .open(source, ofLedger ? null : facts.customer(), calendar.today())
        .ifPresent(opened -> ask(opened, facts.invoice(), ofLedger));
  }

  /** To open it may have waited for who was answering the one before. */
  private void ask(SendingQuestionId opened, InvoiceId invoice, boolean ofLedger) {
    boolean answered = vouchedFor(invoice) != Vouched.UNKNOWN;
    boolean differs =
        ofLedger
            && questions
                .lastAbout(invoice)
                .filter(last -> last.answer() == SendingAnswer.DIFFERS)
                .isPresent();
    if (answered || differs) {
      throw new CannotAcquireLockException("Billing is answering question " + opened);
    }
    process.askIfSent(opened.value());
  }

  /** A ledger that says of others how they were sent is not asked about as a whole. */
  private boolean isAskedOfTheLedger(String source) {
    return questions
        .lastAboutLedger(source)
        .filter(last -> last.answer() != SendingAnswer.NOT_SENT)
        .map(last -> last.answer() == null)
        .orElseGet(() -> !questions.saysOfSome(source));
  }

  /**
   * Billing has answered. An answer to what is answered changes nothing.
   *
   * @param sentBy how they are sent; null unless they are
   * @param note null if there is nothing to add
   */
  public void answer(SendingQuestionId id, SendingAnswer answer, String sentBy, String note) {
    questions.answer(id, answer, sentBy, note, user.id(), calendar.today());
  }

  /** What billing has said of an invoice of which the ledger does not say how it was sent. */
  @Transactional(readOnly = true)
  public Vouched vouchedFor(InvoiceId invoice) {
    return questions.lastAbout(invoice).map(SendingQuestions::vouched).orElse(Vouched.UNKNOWN);
  }

  private static Vouched vouched(SendingQuestionTable.Answered said) {
    return switch (said.answer()) {
      case SENT -> Vouched.SENT;
      case NOT_SENT -> said.wasKnown() ? Vouched.NOT_SENT : Vouched.UNKNOWN;
      case DIFFERS -> Vouched.UNKNOWN;
    };
  }

  /**
   * @throws java.util.NoSuchElementException if there is no such question
   */
  @Transactional(readOnly = true)
  public SendingQuestionFacts get(SendingQuestionId id) {
    return questions.find(id).orElseThrow();
  }

  /** How many invoices are not claimed until billing answers. */
  @Transactional(readOnly = true)
  public long countWaiting(SendingQuestionId id) {
    return questions.countWaiting(id);
  }

  /** Those of them that are longest overdue. */
  @Transactional(readOnly = true)
  public List<WaitingInvoice> waiting(SendingQuestionId id, int limit) {
    return questions.waitingInvoices(id, limit);
  }

  /**
   * Some of the cases that waited go on, in the order of their ids.
   *
   * @param after the last of those before; null at the beginning
   * @return the last of these; empty if none is left
   */
  public Optional<CaseId> goOn(SendingQuestionId id, CaseId after, int limit) {
    List<CaseId> some = questions.waitingCases(id, after == null ? 0 : after.value(), limit);
    String answer = get(id).answer().name();
    for (CaseId waiting : some) {
      events.publishEvent(new CaseHistoryEvent(waiting, HistoryAction.SENDING_ANSWERED, answer));
      process.sendingAnswered(waiting);
    }
    return some.isEmpty() ? Optional.empty() : Optional.of(some.get(some.size() - 1));
  }
}
