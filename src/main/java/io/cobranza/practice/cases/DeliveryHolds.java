package io.cobranza.practice.cases;

import io.cobranza.ledger.customers.Customers;
import io.cobranza.ledger.payments.PaymentReturned;
import io.cobranza.practice.policy.CollectionStep;
import io.cobranza.shared.CaseId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Holds a customer's deliveries and credit for a debt, and lets them go when it is paid. */
@Service
@Transactional
public class DeliveryHolds {

  private final Cases cases;
  private final OpenClaims claims;
  private final CollectionCaseRepository table;
  private final CaseSteps steps;
  private final Customers customers;
  private final CollectionProcess process;
  private final ApplicationEventPublisher events;

  DeliveryHolds(
      Cases cases,
      OpenClaims claims,
      CollectionCaseRepository table,
      CaseSteps steps,
      Customers customers,
      CollectionProcess process,
      ApplicationEventPublisher events) {
    this.cases = cases;
    this.claims = claims;
    this.table = table;
    this.steps = steps;
    this.customers = customers;
    this.process = process;
    this.events = events;
  }

  /**
   * Holds the customer's deliveries and credit: never before the notice that says so has left, not
   * for a debt that was paid or withdrawn meanwhile, and not twice.
   *
   * @return whether a hold begins
   */
  public boolean hold(CaseId id) {
    CaseFacts debt = cases.get(id);
    if (!claims.standsUntilCommit(id) || !toldOf(id) || mayHaveHeld(id)) {
      return false;
    }
    customers.holdDeliveries(debt.customer(), true);
    events.publishEvent(new CaseHistoryEvent(id, HistoryAction.DELIVERIES_HELD, null));
    return true;
  }

  /**
   * Whom a payment had let go is held again when the bank gives it back: the notice has told so.
   * What was told by our mistake is none of the customer's, who heard that deliveries go on.
   */
  @EventListener
  void on(PaymentReturned returned) {
    returned.invoices().stream()
        .flatMap(invoice -> cases.ofInvoice(invoice).stream())
        .filter(found -> found.state().isOpen() && toldOf(found.id()))
        .forEach(found -> process.suspensionNoticeLeft(found.id()));
  }

  private boolean toldOf(CaseId id) {
    return steps.of(id).stream().anyMatch(DeliveryHolds::isNoticeThatLeft);
  }

  private static boolean isNoticeThatLeft(StepFacts step) {
    return step.step() == CollectionStep.SUSPENSION_NOTICE && step.leftAt() != null;
  }

  /** Whether the case's customer is held at all, and so may have to be let go. */
  @Transactional(readOnly = true)
  public boolean mayHaveHeld(CaseId id) {
    return customers.get(cases.get(id).customer()).deliveriesHeld();
  }

  /** Of these cases those whose customer is held, and so may have to be let go. */
  @Transactional(readOnly = true)
  public List<CaseId> heldAmong(List<CaseFacts> some) {
    if (some.isEmpty()) {
      return List.of();
    }
    Set<Long> held =
        table.heldAmong(
            some.stream().map(each -> each.customer().value()).collect(Collectors.toSet()));
    return some.stream()
        .filter(each -> held.contains(each.customer().value()))
        .map(CaseFacts::id)
        .toList();
  }

  /** Whether an open case of the same customer has come to the suspension of deliveries. */
  @Transactional(readOnly = true)
  public boolean stillHeld(CaseId id) {
    return table.countHolding(cases.get(id).customer().value()) > 0;
  }

  /** A case of each customer who is held although no open case has come to that. */
  @Transactional(readOnly = true)
  public List<CaseId> unfounded() {
    return table.unfoundedHolds().stream().map(CaseId::new).toList();
  }

  /** Lets the customer of the case go. */
  public void lift(CaseId id) {
    customers.holdDeliveries(cases.get(id).customer(), false);
    events.publishEvent(new CaseHistoryEvent(id, HistoryAction.DELIVERIES_RESUMED, null));
  }
}
