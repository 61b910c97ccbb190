package io.cobranza.process.tables;

import io.cobranza.practice.policy.CollectionCalendar;
import io.cobranza.practice.policy.CollectionCalendar.StepTerms;
import io.cobranza.practice.policy.CollectionStep;
import io.cobranza.practice.policy.ContactObjective;
import io.cobranza.practice.policy.CourtesyRule;
import io.cobranza.practice.policy.LargeAmounts;
import io.cobranza.practice.policy.ObjectiveRule;
import io.cobranza.process.model.CollectionModel;
import io.cobranza.shared.Money;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** Asks the decision tables whose answers are needed outside a process. */
@Component
class DecisionTables implements CourtesyRule, ObjectiveRule, LargeAmounts {

  private final TableDesk tables;

  DecisionTables(TableDesk tables) {
    this.tables = tables;
  }

  @Override
  public CollectionCalendar calendarFor(String segment) {
    return new CollectionCalendar(
        Arrays.stream(CollectionStep.values())
            .collect(Collectors.toMap(Function.identity(), step -> terms(step, segment))));
  }

  /** Once a day for each segment: no case costs the question again. */
  private StepTerms terms(CollectionStep step, String segment) {
    DmnDecisionRuleResult row =
        tables
            .askOnceADay(
                CollectionModel.COLLECTION_POLICY,
                Variables.putValue("step", step.name()).putValue("segment", segment))
            .getSingleResult();
    return new StepTerms(
        number(row, "day"), number(row, "leastDaysSinceLetter"), number(row, "daysToAct"));
  }

  private static int number(DmnDecisionRuleResult row, String column) {
    if (row.getEntry(column) instanceof Number number) {
      return number.intValue();
    }
    throw new IllegalStateException(
        "The table %s has no whole number for %s"
            .formatted(CollectionModel.COLLECTION_POLICY, column));
  }

  @Override
  public boolean isLarge(Money open) {
    return tables
        .askOnceADay(
            CollectionModel.LARGE_AMOUNT,
            Variables.putValue("currency", open.currency().getCurrencyCode())
                // Compared with a threshold, never reckoned with.
                .putValue("openBalance", open.amount().doubleValue()))
        .getSingleResult()
        .getSingleEntry();
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
                .putValue("paymentsReturned", facts.payer().paymentsReturned())
                .putValue("paperworkTrouble", facts.paperworkTrouble())
                .putValue("largeAmount", isLarge(facts.open())))
        .getSingleResult()
        .getSingleEntry();
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
