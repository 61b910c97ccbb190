package io.cobranza.desk.worklist;

import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.practice.cases.CaseFacts;
import io.cobranza.practice.cases.CaseState;
import io.cobranza.practice.cases.CaseSteps;
import io.cobranza.practice.cases.StepFacts;
import io.cobranza.practice.cases.Timetable;
import io.cobranza.practice.disputes.DisputeFacts;
import io.cobranza.practice.disputes.Disputes;
import io.cobranza.practice.exposure.CustomerClasses;
import io.cobranza.practice.policy.CollectionStep;
import io.cobranza.practice.promises.PromiseFacts;
import io.cobranza.practice.promises.Promises;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CompanyProperties;
import io.cobranza.shared.Money;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Gathers what programs are told of a case. */
@Component
class CaseViews {

  private final CaseSteps steps;
  private final Timetable timetable;
  private final Worklist worklist;
  private final Promises promises;
  private final Disputes disputes;
  private final CustomerClasses classes;
  private final CompanyCalendar calendar;
  private final CompanyProperties company;

  CaseViews(
      CaseSteps steps,
      Timetable timetable,
      Worklist worklist,
      Promises promises,
      Disputes disputes,
      CustomerClasses classes,
      CompanyCalendar calendar,
      CompanyProperties company) {
    this.steps = steps;
    this.timetable = timetable;
    this.worklist = worklist;
    this.promises = promises;
    this.disputes = disputes;
    this.classes = classes;
    this.calendar = calendar;
    this.company = company;
  }

  CaseView of(CaseFacts facts, InvoiceFacts invoice) {
    return new CaseView(
        invoice.number(),
        new CaseView.Standing(word(facts.state()), facts.openedOn(), facts.closedOn()),
        new CaseView.Debt(
            invoice.daysOverdue(calendar.today()),
            classes.of(facts.customer(), invoice.open().currency()).name(),
            balance(invoice.open())),
        new CaseView.Course(steps.of(facts.id()).stream().map(this::step).toList(), next(facts)),
        worklist.openTasks(facts.id()).stream().map(CaseViews::task).toList(),
        promises.of(facts.id()).stream().map(CaseViews::promise).toList(),
        disputes.of(facts.invoice()).stream().map(CaseViews::dispute).toList());
  }

  private CaseView.Next next(CaseFacts facts) {
    if (facts.state() != CaseState.IN_HOUSE || facts.calendar() == null) {
      return null;
    }
    boolean talking =
        steps.of(facts.id()).stream().anyMatch(step -> step.state() == StepFacts.State.BEGUN);
    return timetable.plan(facts.id()).entrySet().stream()
        // The next call waits for the one that is on somebody's list; a visit does not.
        .filter(step -> !talking || step.getKey() != CollectionStep.CALL)
        .min(Map.Entry.comparingByValue())
        .map(step -> new CaseView.Next(word(step.getKey()), step.getValue()))
        .orElse(null);
  }

  private CaseView.Step step(StepFacts taken) {
    return new CaseView.Step(
        word(taken.step()),
        word(taken.state()),
        LocalDate.ofInstant(taken.since(), company.zone()),
        taken.reason() == null ? null : word(taken.reason()));
  }

  private static CaseView.Task task(OpenTask task) {
    return new CaseView.Task(
        word(task.kind()),
        task.name(),
        task.group(),
        task.assignee(),
        task.createdAt(),
        task.dueAt());
  }

  private static CaseView.Promise promise(PromiseFacts promise) {
    return new CaseView.Promise(
        promise.madeOn(),
        promise.promisedOn(),
        balance(promise.amount()),
        word(promise.state()),
        promise.instalments().stream()
            .map(
                part ->
                    new CaseView.Instalment(
                        part.dueOn(),
                        balance(part.amount()),
                        balance(part.received()),
                        word(part.state())))
            .toList());
  }

  private static CaseView.Dispute dispute(DisputeFacts dispute) {
    return new CaseView.Dispute(
        dispute.reference(),
        dispute.raised().reason().name(),
        balance(dispute.amount()),
        dispute.raised().raisedOn(),
        word(dispute.state()));
  }

  private static CaseView.Balance balance(Money money) {
    return new CaseView.Balance(money.amount().toPlainString(), money.currency().getCurrencyCode());
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
