package io.cobranza.practice.lawsuits;

import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.ledger.payments.PaymentHistory;
import io.cobranza.practice.cases.CaseFacts;
import io.cobranza.practice.cases.CaseHistoryEvent;
import io.cobranza.practice.cases.Cases;
import io.cobranza.practice.cases.HistoryAction;
import io.cobranza.practice.cases.OpenClaims;
import io.cobranza.shared.CaseId;
import io.cobranza.shared.CurrentUser;
import io.cobranza.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The claims we bring before a court. */
@Service
@Transactional
public class Lawsuits {

  private final LawsuitRepository lawsuits;
  private final Cases cases;
  private final OpenClaims claims;
  private final Invoices invoices;
  private final PaymentHistory payments;
  private final CurrentUser user;
  private final ApplicationEventPublisher events;

  Lawsuits(
      LawsuitRepository lawsuits,
      Cases cases,
      OpenClaims claims,
      Invoices invoices,
      PaymentHistory payments,
      CurrentUser user,
      ApplicationEventPublisher events) {
    this.lawsuits = lawsuits;
    this.cases = cases;
    this.claims = claims;
    this.invoices = invoices;
    this.payments = payments;
    this.user = user;
    this.events = events;
  }

  /**
   * @param docketNumber the court's own
   * @param filedOn a day in the company's zone
   * @param costs of the court so far, in the invoice's currency; null if none
   * @throws io.cobranza.shared.Refused if there is nothing to collect
   */
  public void file(
      CaseId id, String court, String docketNumber, LocalDate filedOn, BigDecimal costs) {
    claims.require(id);
    CaseFacts facts = cases.get(id);
    Currency currency = invoices.get(facts.invoice()).amount().currency();
    Filing filing = new Filing(court, docketNumber, filedOn, money(costs, currency));
    lawsuits.save(new Lawsuit(id, facts.invoice(), filing, currency, user.id()));
    record(id, HistoryAction.CLAIM_FILED, court + " " + docketNumber);
  }

  /**
   * @param awarded what the customer has to pay, in the invoice's currency; null if lost
   * @param ruledOn a day in the company's zone
   * @param note may be null
   * @throws IllegalStateException if the court has ruled before
   */
  public void rule(CaseId id, RulingKind kind, BigDecimal awarded, LocalDate ruledOn, String note) {
    Lawsuit claim = current(id);
    claim.rule(new Ruling(kind, money(awarded, claim.currency()), ruledOn, note));
    record(id, recorded(kind), note);
  }

  private static Money money(BigDecimal sum, Currency currency) {
    return sum == null ? null : new Money(sum, currency);
  }

  /** Whether as much as the court awarded has been received since the day of the ruling. */
  @Transactional(readOnly = true)
  public boolean awardPaid(CaseId id) {
    Lawsuit claim = current(id);
    Ruling ruling = claim.facts().ruling();
    Money received = payments.receivedSince(claim.invoice(), ruling.ruledOn());
    return received.isAtLeast(ruling.awarded());
  }

  /**
   * @param successful whether the award was collected
   * @throws IllegalStateException if nothing was awarded
   */
  public void enforce(CaseId id, boolean successful, String note) {
    current(id).enforce(successful, note);
    record(
        id,
        successful ? HistoryAction.RULING_ENFORCED : HistoryAction.RULING_NOT_ENFORCEABLE,
        note);
  }

  /** The claim filed last; empty if there never was one. */
  @Transactional(readOnly = true)
  public Optional<LawsuitFacts> last(CaseId id) {
    return lawsuits.findFirstByCaseIdOrderByIdDesc(id.value()).map(Lawsuit::facts);
  }

  private Lawsuit current(CaseId id) {
    return lawsuits.findFirstByCaseIdOrderByIdDesc(id.value()).orElseThrow();
  }

  private void record(CaseId id, HistoryAction action, String detail) {
    events.publishEvent(new CaseHistoryEvent(id, action, detail));
  }

  private static HistoryAction recorded(RulingKind kind) {
    return switch (kind) {
      case WON -> HistoryAction.CLAIM_WON;
      case SETTLED_OUT_OF_COURT -> HistoryAction.CLAIM_SETTLED_OUT_OF_COURT;
      case LOST -> HistoryAction.CLAIM_LOST;
    };
  }
}
