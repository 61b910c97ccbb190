package io.cobranza.process.tasks;

import io.cobranza.desk.worklist.TaskKind;
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
import io.cobranza.shared.DayFormat;
import io.cobranza.shared.MoneyFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the filters of Tasklist show beside a task: the only business data kept in the engine. */
@Component
class TaskColumns {

  private static final List<String> COMING_AND_GOING =
      List.of(
          CollectionModel.DAYS_OVERDUE, CollectionModel.DAYS_UNTIL_DUE, CollectionModel.OBJECTIVE);

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

  /**
   * @return those that say something of a task of this kind
   */
  Map<String, Object> of(Debt debt, TaskKind kind) {
    InvoiceFacts invoice = debt.invoice();
    Map<String, Object> values = new LinkedHashMap<>();
    values.put(CollectionModel.CUSTOMER, debt.customer().name());
    values.put(CollectionModel.CUSTOMER_CLASS, urgency.classOf(invoice).name());
    values.put(CollectionModel.INVOICE, invoice.number());
    values.put(
        CollectionModel.OPEN_BALANCE, MoneyFormat.format(invoice.open(), company.language()));
    int days = daysOverdue(invoice);
    if (days > 0) {
      values.put(CollectionModel.DAYS_OVERDUE, days);
    } else {
      values.put(CollectionModel.DAYS_UNTIL_DUE, -days);
    }
    if (kind.isContact()) {
      values.put(CollectionModel.OBJECTIVE, objective(debt.facts(), days));
    }
    promises.last(debt.id()).ifPresent(last -> values.put(CollectionModel.PROMISE_DATE, day(last)));
    return values;
  }

  /** Which of those that come and go are not among these. */
  static List<String> without(Map<String, Object> values) {
    return COMING_AND_GOING.stream().filter(name -> !values.containsKey(name)).toList();
  }

  private int daysOverdue(InvoiceFacts invoice) {
    return invoice.daysOverdue(calendar.today());
  }

  private String objective(CaseFacts facts, int days) {
    return messages.getMessage(
        "objective." + objectives.objectiveFor(days, facts.course().pressing()),
        null,
        company.language());
  }

  private String day(PromiseFacts promise) {
    return DayFormat.inShort(promise.promisedOn(), company.language());
  }
}
