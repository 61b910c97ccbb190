package io.cobranza.process.tasks;

import io.cobranza.desk.worklist.TaskUrgency;
import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.practice.cases.CaseFacts;
import io.cobranza.practice.cases.Debt;
import io.cobranza.practice.policy.ObjectiveRule;
import io.cobranza.practice.promises.PromiseFacts;
import io.cobranza.practice.promises.Promises;
import io.cobranza.process.model.CollectionModel;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CompanyProperties;
import io.cobranza.shared.MoneyFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the filters of Tasklist show beside a task: the only business data kept in the engine. */
@Component
class TaskColumns {

  private final Promises promises;
  private final TaskUrgency urgency;
  private final ObjectiveRule objectives;
  private final MessageSource messages;
  private final CompanyCalendar calendar;
  private final CompanyProperties company;

  TaskColumns(
      Promises promises,
      TaskUrgency urgency,
      ObjectiveRule objectives,
      MessageSource messages,
      CompanyCalendar calendar,
      CompanyProperties company) {
    this.promises = promises;
    this.urgency = urgency;
    this.objectives = objectives;
    this.messages = messages;
    this.calendar = calendar;
    this.company = company;
  }

  Map<String, Object> of(Debt debt) {
    InvoiceFacts invoice = debt.invoice();
    Map<String, Object> values = new LinkedHashMap<>();
    values.put(CollectionModel.CUSTOMER, debt.customer().name());
    values.put(CollectionModel.CUSTOMER_CLASS, urgency.classOf(invoice).name());
    values.put(CollectionModel.INVOICE, invoice.number());
    values.put(
        CollectionModel.OPEN_BALANCE, MoneyFormat.format(invoice.open(), company.language()));
    values.put(CollectionModel.DAYS_OVERDUE, daysOverdue(invoice));
    values.put(CollectionModel.OBJECTIVE, objective(debt.facts(), invoice));
    promises.last(debt.id()).ifPresent(last -> values.put(CollectionModel.PROMISE_DATE, day(last)));
    return values;
  }

  private int daysOverdue(InvoiceFacts invoice) {
    return invoice.daysOverdue(calendar.today());
  }

  private String objective(CaseFacts facts, InvoiceFacts invoice) {
    return messages.getMessage(
        "objective." + objectives.objectiveFor(daysOverdue(invoice), facts.course().pressing()),
        null,
        company.language());
  }

  private String day(PromiseFacts promise) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
        .withLocale(company.language())
        .format(promise.promisedOn());
  }
}
