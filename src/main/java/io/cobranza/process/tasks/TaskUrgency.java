package io.cobranza.process.tasks;

import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.practice.cases.CaseFacts;
import io.cobranza.practice.cases.Cases;
import io.cobranza.practice.exposure.CustomerClasses;
import io.cobranza.practice.policy.CustomerClass;
import io.cobranza.practice.policy.WorklistOrder;
import io.cobranza.practice.policy.WorklistOrder.Standing;
import io.cobranza.practice.promises.PromiseFacts;
import io.cobranza.practice.promises.PromiseState;
import io.cobranza.practice.promises.Promises;
import io.cobranza.shared.CaseId;
import io.cobranza.shared.CompanyCalendar;
import org.springframework.stereotype.Component;

/** How urgent the tasks of a case are, by where the case stands today. */
@Component
class TaskUrgency {

  private final Cases cases;
  private final Invoices invoices;
  private final Promises promises;
  private final CustomerClasses classes;
  private final WorklistOrder order;
  private final CompanyCalendar calendar;

  TaskUrgency(
      Cases cases,
      Invoices invoices,
      Promises promises,
      CustomerClasses classes,
      WorklistOrder order,
      CompanyCalendar calendar) {
    this.cases = cases;
    this.invoices = invoices;
    this.promises = promises;
    this.classes = classes;
    this.order = order;
    this.calendar = calendar;
  }

  int priorityOf(CaseId id) {
    CaseFacts facts = cases.get(id);
    InvoiceFacts invoice = invoices.get(facts.invoice());
    return order.priorityOf(
        new Standing(
            classOf(invoice),
            invoice.daysOverdue(calendar.today()),
            promises.timesBroken(id),
            promises.last(id).filter(this::isDue).isPresent()));
  }

  CustomerClass classOf(InvoiceFacts invoice) {
    return classes.of(invoice.customer(), invoice.amount().currency());
  }

  private boolean isDue(PromiseFacts promise) {
    return promise.state() != PromiseState.KEPT && !promise.promisedOn().isAfter(calendar.today());
  }
}
