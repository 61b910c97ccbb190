package io.cobranza.dunning;

import io.cobranza.correspondence.LetterFacts;
import io.cobranza.correspondence.LetterFacts.Occasion;
import io.cobranza.correspondence.LetterKind;
import io.cobranza.correspondence.LetterOrder;
import io.cobranza.disputes.DisputeFacts;
import io.cobranza.disputes.Disputes;
import io.cobranza.promises.InstalmentFacts;
import io.cobranza.promises.PromiseFacts;
import io.cobranza.promises.PromiseState;
import io.cobranza.promises.Promises;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What gave rise to a letter of a case: a promise, a decision, goods that come back. */
@Component
class Occasions {

  private final Promises promises;
  private final Disputes disputes;
  private final List<GoodsReturns> returns;

  Occasions(Promises promises, Disputes disputes, List<GoodsReturns> returns) {
    this.promises = promises;
    this.disputes = disputes;
    this.returns = returns;
  }

  Occasion of(LetterOrder order) {
    return new Occasion(
        promises.last(order.caseId()).map(promise -> promise(order, promise)).orElse(null),
        disputes.last(order.invoice()).map(Occasions::resolution).orElse(null),
        order.kind() == LetterKind.INVOICE_RESENT ? LocalDate.parse(order.occurrence()) : null,
        returns.stream()
            .flatMap(known -> known.lastOf(order.caseId()).stream())
            .findFirst()
            .orElse(null));
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

  private static LetterFacts.Resolution resolution(DisputeFacts dispute) {
    return new LetterFacts.Resolution(dispute.credited(), dispute.explanation());
  }
}
