package io.cobranza.letters.dunning;

import io.cobranza.ledger.payments.ReturnedPayment;
import io.cobranza.ledger.payments.ReturnedPayments;
import io.cobranza.ledger.payments.ReversalId;
import io.cobranza.ledger.payments.ReversalReason;
import io.cobranza.letters.correspondence.LetterFacts;
import io.cobranza.letters.correspondence.LetterFacts.Occasion;
import io.cobranza.letters.correspondence.LetterKind;
import io.cobranza.letters.correspondence.LetterOrder;
import io.cobranza.practice.disputes.DecisionFacts;
import io.cobranza.practice.disputes.Disputes;
import io.cobranza.practice.promises.InstalmentFacts;
import io.cobranza.practice.promises.PromiseFacts;
import io.cobranza.practice.promises.PromiseState;
import io.cobranza.practice.promises.Promises;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What gave rise to a letter of a case: a promise, a decision, goods or a payment that comes back.
 */
@Component
class Occasions {

  private final Promises promises;
  private final Disputes disputes;
  private final List<ReturnLetters> returns;
  private final ReturnedPayments payments;

  Occasions(
      Promises promises,
      Disputes disputes,
      List<ReturnLetters> returns,
      ReturnedPayments payments) {
    this.promises = promises;
    this.disputes = disputes;
    this.returns = returns;
    this.payments = payments;
  }

  Occasion of(LetterOrder order) {
    return new Occasion(
        promises.last(order.caseId()).map(promise -> promise(order, promise)).orElse(null),
        disputes.lastDecision(order.invoice()).map(Occasions::resolution).orElse(null),
        order.kind() == LetterKind.INVOICE_RESENT ? LocalDate.parse(order.occurrence()) : null,
        returns.stream()
            .flatMap(known -> known.lastOf(order.caseId()).stream())
            .findFirst()
            .orElse(null),
        order.kind() == LetterKind.PAYMENT_RETURNED ? returned(order) : null);
  }

  private LetterFacts.PaymentReturn returned(LetterOrder order) {
    ReturnedPayment known =
        payments.of(new ReversalId(Long.parseLong(order.occurrence())), order.invoice());
    return new LetterFacts.PaymentReturn(
        known.amount(),
        known.fee(),
        known.receivedOn(),
        known.returnedOn(),
        known.reason() == ReversalReason.BOUNCED_CHEQUE);
  }

  private static LetterFacts.Promise promise(LetterOrder order, PromiseFacts promise) {
    InstalmentFacts part =
        order.kind() == LetterKind.PROMISE_REMINDER ? promise.current() : promise.lastChecked();
    return new LetterFacts.Promise(
        part.amount(),
        part.dueOn(),
        part.state() == PromiseState.OPEN ? null : part.received(),
        part.number(),
        promise.instalments().size());
  }

  private static LetterFacts.Resolution resolution(DecisionFacts decision) {
    return new LetterFacts.Resolution(decision.credited(), decision.explanation());
  }
}
