package io.cobranza.letters.dunning;

import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.ledger.payments.ReversalId;
import io.cobranza.letters.correspondence.LetterKind;
import io.cobranza.letters.correspondence.Letters;
import io.cobranza.practice.cases.CaseCalendars;
import io.cobranza.practice.cases.CaseFacts;
import io.cobranza.practice.cases.CaseState;
import io.cobranza.practice.cases.CaseSteps;
import io.cobranza.practice.cases.Cases;
import io.cobranza.practice.cases.CasesClosed;
import io.cobranza.practice.cases.OpenClaims;
import io.cobranza.practice.disputes.DisputeState;
import io.cobranza.practice.disputes.Disputes;
import io.cobranza.practice.policy.CollectionStep;
import io.cobranza.practice.promises.Promises;
import io.cobranza.shared.CaseId;
import io.cobranza.shared.InvoiceId;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the customer of a case is written, in the transaction of the step that wants it. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class DunningLetters {

  private final Letters letters;
  private final LetterOrders orders;
  private final Cases cases;
  private final CaseCalendars calendars;
  private final CaseSteps steps;
  private final Promises promises;
  private final Disputes disputes;
  private final OpenClaims claims;

  DunningLetters(
      Letters letters,
      LetterOrders orders,
      Cases cases,
      CaseCalendars calendars,
      CaseSteps steps,
      Promises promises,
      Disputes disputes,
      OpenClaims claims) {
    this.letters = letters;
    this.orders = orders;
    this.cases = cases;
    this.calendars = calendars;
    this.steps = steps;
    this.promises = promises;
    this.disputes = disputes;
    this.claims = claims;
  }

  /** Takes a letter step of the calendar: at most once in a round of it. */
  public void sendStep(CaseId id, CollectionStep step) {
    takeStep(id, step, LetterKind.valueOf(step.name()));
  }

  private void takeStep(CaseId id, CollectionStep step, LetterKind kind) {
    CaseFacts facts = cases.get(id);
    InvoiceFacts invoice = claims.invoiceOf(facts);
    if (OpenClaims.stands(facts, invoice)) {
      steps.take(id, step);
      orders.plan(facts, invoice, kind, Integer.toString(facts.course().round()));
    }
  }

  public void sendPromiseReminder(CaseId id) {
    orders.plan(id, LetterKind.PROMISE_REMINDER, promiseOf(id));
  }

  public void claimBrokenPromise(CaseId id) {
    orders.plan(id, LetterKind.BROKEN_PROMISE_CLAIM, promiseOf(id));
  }

  /**
   * Tells the customer what was decided last: one letter for all that one decision answers.
   *
   * @return whether nothing is left to collect, because the credit settled the invoice
   */
  public boolean answerDispute(CaseId id) {
    InvoiceId invoice = cases.get(id).invoice();
    DisputeState outcome = disputes.lastDecision(invoice).orElseThrow().outcome();
    LetterKind kind =
        switch (outcome) {
          case ACCEPTED -> LetterKind.DISPUTE_ACCEPTED;
          case PARTLY_ACCEPTED -> LetterKind.DISPUTE_PARTLY_ACCEPTED;
          case REJECTED -> LetterKind.DISPUTE_REJECTED;
          case OPEN, VOID -> throw new IllegalStateException("Nothing to answer: " + outcome);
        };
    orders.plan(id, kind, Integer.toString(disputes.of(invoice).size()));
    return isSettled(id);
  }

  /** All papers of the invoice and how its amount comes about, as the customer asked. */
  public void sendInformationPack(CaseId id) {
    orders.planNext(id, LetterKind.INFORMATION_PACK);
  }

  public void sendDeliveryProof(CaseId id) {
    orders.planNext(id, LetterKind.DELIVERY_PROOF);
  }

  public void sendOrderCopy(CaseId id) {
    orders.planNext(id, LetterKind.ORDER_COPY);
  }

  /**
   * The invoice went astray and goes out once more, with our apology.
   *
   * @param payUntil the new day to pay by; one letter per such day
   */
  public void resendInvoice(CaseId id, LocalDate payUntil) {
    orders.plan(id, LetterKind.INVOICE_RESENT, payUntil.toString());
  }

  /** In place of our own final demand, on the law firm's paper. */
  public void sendLawFirmLetter(CaseId id) {
    takeStep(id, CollectionStep.FINAL_DEMAND, LetterKind.LAW_FIRM_LETTER);
  }

  /** The last promise, or its last instalment, was paid only in part. */
  public void claimPartKeptPromise(CaseId id) {
    orders.plan(id, LetterKind.PART_KEPT_CLAIM, promiseOf(id));
  }

  /** Tells what {@link ReturnLetters#lastOf} says was agreed. */
  public void confirmReturn(CaseId id) {
    orders.planNext(id, LetterKind.RETURN_AGREED);
  }

  /**
   * @return whether nothing is left to collect, because the credit settled the invoice
   */
  public boolean confirmReturnCredited(CaseId id) {
    orders.planNext(id, LetterKind.RETURN_CREDITED);
    return isSettled(id);
  }

  private boolean isSettled(CaseId id) {
    return cases.get(id).state() == CaseState.SETTLED;
  }

  /** One letter for each payment of the case that came back. */
  public void tellPaymentReturned(CaseId id, ReversalId returned) {
    calendars.leaveTimeAfterReturn(id);
    orders.plan(id, LetterKind.PAYMENT_RETURNED, returned.toString());
  }

  /** The hold on deliveries and credit is lifted. */
  public void tellDeliveriesResumed(CaseId id) {
    orders.planNext(id, LetterKind.DELIVERIES_RESUMED);
  }

  /** Whatever has not left must not leave any more, except what the agency has to know. */
  @EventListener
  void on(CasesClosed closed) {
    letters.cancelPending(closed.ids());
  }

  private String promiseOf(CaseId id) {
    return PromiseLetters.occurrence(promises.last(id).orElseThrow());
  }
}
