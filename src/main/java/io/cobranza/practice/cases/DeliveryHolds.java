package io.cobranza.practice.cases;

import io.cobranza.ledger.customers.Customers;
import io.cobranza.practice.policy.CollectionStep;
import io.cobranza.shared.CaseId;
import io.cobranza.shared.CustomerId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Holds a customer's deliveries and credit for a debt, and lets them go when it is paid. */
@Service
@Transactional
public class DeliveryHolds {

  private final Cases cases;
  private final CaseSteps steps;
  private final Customers customers;
  private final ApplicationEventPublisher events;

  DeliveryHolds(
      Cases cases, CaseSteps steps, Customers customers, ApplicationEventPublisher events) {
    this.cases = cases;
    this.steps = steps;
    this.customers = customers;
    this.events = events;
  }

  /** Holds as soon as the customer has been told: now, or when the notice leaves. */
  public void holdOnceTold(CaseId id) {
    cases.wantHold(id);
    if (toldOf(id)) {
      hold(id);
    }
  }

  /** The notice has left: what was waiting for it happens. A case that is over holds nothing. */
  void noticeLeft(CaseId id) {
    if (cases.wantsHold(id) && cases.get(id).state().isOpen()) {
      hold(id);
    }
  }

  /** Whether the customer's deliveries are held on account of this case. */
  @Transactional(readOnly = true)
  public boolean holds(CaseId id) {
    return cases.wantsHold(id) && toldOf(id);
  }

  private boolean toldOf(CaseId id) {
    return steps.of(id).stream().anyMatch(DeliveryHolds::isNoticeThatLeft);
  }

  private static boolean isNoticeThatLeft(StepFacts step) {
    return step.step() == CollectionStep.SUSPENSION_NOTICE && step.leftAt() != null;
  }

  private void hold(CaseId id) {
    customers.holdDeliveries(cases.get(id).customer(), true);
    events.publishEvent(new CaseHistoryEvent(id, "DELIVERIES_HELD", null));
    events.publishEvent(new DeliveriesHeld(id));
  }

  /** Whether the case's customer is held at all, and so may have to be let go. */
  @Transactional(readOnly = true)
  public boolean mayHaveHeld(CaseId id) {
    return customers.get(cases.get(id).customer()).deliveriesHeld();
  }

  /** Whether another open case of the customer has come to the suspension of deliveries. */
  @Transactional(readOnly = true)
  public boolean stillHeld(CustomerId customer) {
    return cases.openOfCustomer(customer).stream()
        .flatMap(open -> steps.of(open.id()).stream())
        .anyMatch(DeliveryHolds::isNoticeThatLeft);
  }

  public void lift(CaseId id, CustomerId customer) {
    customers.holdDeliveries(customer, false);
    events.publishEvent(new CaseHistoryEvent(id, "DELIVERIES_RESUMED", null));
  }
}
