package io.cobranza.practice.cases;

import io.cobranza.ledger.customers.DunningForbidden;
import io.cobranza.ledger.invoices.BalanceChanged;
import io.cobranza.ledger.invoices.DueDateChanged;
import io.cobranza.ledger.invoices.InvoiceSettled;
import io.cobranza.ledger.invoices.InvoiceWithdrawn;
import io.cobranza.ledger.invoices.InvoicesBooked;
import io.cobranza.shared.CaseId;
import io.cobranza.shared.InvoiceId;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What the ledger says, told to the case and its process within the ledger's own transaction:
 * settlement beats everything.
 */
@Component
class LedgerEvents {

  private final Cases cases;
  private final CollectionProcess process;
  private final CaseOpening opening;
  private final DeliveryHolds holds;
  private final ApplicationEventPublisher events;

  LedgerEvents(
      Cases cases,
      CollectionProcess process,
      CaseOpening opening,
      DeliveryHolds holds,
      ApplicationEventPublisher events) {
    this.cases = cases;
    this.process = process;
    this.opening = opening;
    this.holds = holds;
    this.events = events;
  }

  @EventListener
  void on(InvoicesBooked booked) {
    booked.reopened().forEach(again -> opening.reopen(again.invoice()));
    cases
        .openAmong(booked.settled().stream().map(InvoiceSettled::invoice).toList())
        .forEach(
            open -> {
              cases.settle(open.id());
              process.invoiceSettled(open.id());
              letGo(open.id());
            });
    cases
        .openAmong(booked.changed().stream().map(BalanceChanged::invoice).toList())
        .forEach(open -> events.publishEvent(new DebtChanged(open.id())));
  }

  @EventListener
  void on(InvoiceWithdrawn withdrawn) {
    openCaseOf(
        withdrawn.invoice(),
        open -> {
          cases.withdraw(open.id());
          process.invoiceWithdrawn(open.id());
          letGo(open.id());
        });
  }

  /** Nothing is owed less, but nobody asks for it any more. */
  @EventListener
  void on(DunningForbidden mark) {
    cases
        .openOfCustomer(mark.customer())
        .forEach(
            open -> {
              cases.exempt(open.id());
              process.dunningForbidden(open.id());
              letGo(open.id());
            });
  }

  @EventListener
  void on(DueDateChanged changed) {
    openCaseOf(changed.invoice(), open -> events.publishEvent(new CalendarMoved(open.id())));
  }

  private void letGo(CaseId id) {
    if (holds.mayHaveHeld(id)) {
      process.heldInvoiceOver(id);
    }
  }

  private void openCaseOf(InvoiceId invoice, Consumer<CaseFacts> then) {
    cases.ofInvoice(invoice).filter(found -> found.state().isOpen()).ifPresent(then);
  }
}
