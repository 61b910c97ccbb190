package io.cobranza.process;

import io.cobranza.practice.policy.CollectionCalendar;
import io.cobranza.practice.policy.ContactObjective;
import io.cobranza.practice.policy.CourtesyRule;
import io.cobranza.practice.policy.ObjectiveRule;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** Asks the decision tables whose answers are needed outside a process. */
@Component
class DecisionTables implements CourtesyRule, ObjectiveRule {

  private final TableDesk tables;

  DecisionTables(TableDesk tables) {
    this.tables = tables;
  }

  @Override
  public CollectionCalendar calendarFor(String segment) {
    return CalendarRow.read(
        tables
            .ask(CollectionModel.COLLECTION_POLICY, Variables.putValue("segment", segment))
            .getSingleResult()
            .getEntryMap());
  }

  @Override
  public boolean wantsCourtesyCall(CourtesyFacts facts) {
    return tables
        .askOnceADay(
            CollectionModel.COURTESY_CALL,
            Variables.putValue("invoicesPaid", facts.payer().invoicesPaid())
                .putValue("latestDelay", facts.payer().latestDelay())
                .putValue("invoicesWrittenOff", facts.payer().invoicesWrittenOff())
                .putValue("overdueNow", facts.payer().overdueNow())
                .putValue("paperworkTrouble", facts.paperworkTrouble())
                .putValue("currency", facts.currency())
                .putValue("openBalance", facts.openBalance().doubleValue()))
        .getSingleResult()
        .getSingleEntry();
  }

  @Override
  public int monthsRemembered() {
    Number months =
        tables
            .askOnceADay(
                CollectionModel.PAYMENT_WINDOW,
                Variables.putValue("purpose", CollectionModel.OF_COURTESY_CALLS))
            .getSingleEntry();
    return months.intValue();
  }

  @Override
  public ContactObjective objectiveFor(int daysOverdue, boolean pressing) {
    return ContactObjective.valueOf(
        tables
            .askOnceADay(
                CollectionModel.CONTACT_OBJECTIVE,
                Variables.putValue("daysOverdue", daysOverdue).putValue("pressing", pressing))
            .getSingleResult()
            .getSingleEntry());
  }
}
