package io.cobranza.letters.dunning;

import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.letters.correspondence.LetterKind;
import io.cobranza.letters.correspondence.LetterOrder;
import io.cobranza.letters.correspondence.Letters;
import io.cobranza.practice.cases.CaseFacts;
import io.cobranza.practice.cases.CaseHistoryEvent;
import io.cobranza.practice.cases.Cases;
import io.cobranza.practice.cases.HistoryAction;
import io.cobranza.practice.cases.OpenClaims;
import io.cobranza.shared.CaseId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Orders a letter of a case. Where nothing is to be collected any more only good news and recalls
 * are ordered, whatever step asks.
 */
@Component
class LetterOrders {

  private final Letters letters;
  private final Cases cases;
  private final OpenClaims claims;
  private final ApplicationEventPublisher events;

  LetterOrders(Letters letters, Cases cases, OpenClaims claims, ApplicationEventPublisher events) {
    this.letters = letters;
    this.cases = cases;
    this.claims = claims;
    this.events = events;
  }

  /** One more of its kind. */
  void planNext(CaseId id, LetterKind kind) {
    long before = letters.ofCase(id).stream().filter(letter -> letter.kind() == kind).count();
    plan(id, kind, Long.toString(before + 1));
  }

  void plan(CaseId id, LetterKind kind, String occurrence) {
    CaseFacts facts = cases.get(id);
    InvoiceFacts invoice = claims.invoiceOf(facts);
    if (kind.isToldEvenIfOver() || OpenClaims.stands(facts, invoice)) {
      plan(facts, invoice, kind, occurrence);
    }
  }

  /** For whoever has asked whether there is something to collect. */
  void plan(CaseFacts facts, InvoiceFacts invoice, LetterKind kind, String occurrence) {
    letters.plan(
        LetterOrder.ofCase(
            facts.customer(), facts.id(), facts.invoice(), invoice.number(), kind, occurrence));
    events.publishEvent(
        new CaseHistoryEvent(facts.id(), HistoryAction.LETTER_PLANNED, kind.name()));
  }
}
