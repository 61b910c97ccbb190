package io.cobranza.practice.cases;

import io.cobranza.ledger.customers.DunningForbidden;
import io.cobranza.ledger.invoices.BalanceChanged;
import io.cobranza.ledger.invoices.DueDateChanged;
import io.cobranza.ledger.invoices.InvoiceSettled;
import io.cobranza.ledger.invoices.InvoiceWithdrawn;
import io.cobranza.ledger.invoices.InvoicesBooked;
import io.cobranza.ledger.invoices.PartPaid;
import io.cobranza.shared.CaseId;
import io.cobranza.shared.InvoiceId;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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
  private final CourtesyCalls courtesyCalls;
  private final CaseCalendars calendars;
  private final DeliveryHolds holds;
  private final ApplicationEventPublisher events;

  LedgerEvents(
      Cases cases,
      CollectionProcess process,
      CaseOpening opening,
      CourtesyCalls courtesyCalls,
      CaseCalendars calendars,
      DeliveryHolds holds,
      ApplicationEventPublisher events) {
    this.cases = cases;
    this.process = process;
    this.opening = opening;
    this.courtesyCalls = courtesyCalls;
    this.calendars = calendars;
    this.holds = holds;
    this.events = events;
  }

  @EventListener
  void on(InvoicesBooked booked) {
    booked.reopened().forEach(again -> owedAgain(again.invoice()));
    settle(cases.openAmong(booked.settled().stream().map(InvoiceSettled::invoice).toList()));
    partsPaid(booked.partsPaid().stream().map(PartPaid::invoice).toList());
    cases
        .openAmong(booked.changed().stream().map(BalanceChanged::invoice).toList())
        .forEach(open -> events.publishEvent(new DebtChanged(open.id())));
  }

  private void settle(List<CaseFacts> over) {
    List<CaseId> ids = over.stream().map(CaseFacts::id).toList();
    cases.settleAll(ids);
    process.invoicesSettled(ids);
    holds.heldAmong(over).forEach(process::heldInvoiceOver);
  }

  /** Owed for the day it was due, whatever became due since. */
  private void owedAgain(InvoiceId invoice) {
    opening.reopen(invoice);
    openCaseOf(invoice, open -> events.publishEvent(new CalendarMoved(open.id())));
  }

  /**
   * Nobody asks for the next part before its day: the case ends, and goes on with that part. One in
   * which something was agreed or has to be cleared up stays; its calendar is that of the next
   * part.
   */
  private void partsPaid(List<InvoiceId> invoices) {
    courtesyCalls.decideAnew(invoices);
    Map<Boolean, List<CaseFacts>> stay =
        cases.openAmong(invoices).stream()
            .collect(Collectors.partitioningBy(this::isMoreThanAsking));
    stay.get(true)
        .forEach(
            open -> {
              calendars.startAnew(open.id());
              events.publishEvent(new CalendarMoved(open.id()));
            });
    settle(stay.get(false));
  }

  private boolean isMoreThanAsking(CaseFacts open) {
    return open.state().outlivesPartPaid() || process.decidesOnPart(open.id());
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
