package io.cobranza.desk.worklist;

import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.practice.cases.Debt;
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
public class TaskUrgency {

  private final Promises promises;
  private final CustomerClasses classes;
  private final WorklistOrder order;
  private final CompanyCalendar calendar;

  TaskUrgency(
      Promises promises, CustomerClasses classes, WorklistOrder order, CompanyCalendar calendar) {
    this.promises = promises;
    this.classes = classes;
    this.order = order;
    this.calendar = calendar;
  }

  /** From 0 to 100, the most pressing. */
  public int priorityOf(Debt debt) {
    CaseId id = debt.id();
    InvoiceFacts invoice = debt.invoice();
    return order.priorityOf(
        new Standing(
            classOf(invoice),
            invoice.daysOverdue(calendar.today()),
            promises.timesBroken(id),
            promises.last(id).filter(this::isDue).isPresent()));
  }

  public CustomerClass classOf(InvoiceFacts invoice) {
    return classes.of(invoice.customer(), invoice.amount().currency());
  }

  private boolean isDue(PromiseFacts promise) {
    return promise.state() != PromiseState.KEPT && !promise.promisedOn().isAfter(calendar.today());
  }
}
