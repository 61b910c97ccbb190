package io.cobranza.process.tables;

import static io.cobranza.process.model.CaseVariables.caseId;

import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.practice.agency.HandOvers;
import io.cobranza.practice.cases.CaseFacts;
import io.cobranza.practice.cases.Contacts;
import io.cobranza.practice.cases.Debt;
import io.cobranza.practice.cases.Debts;
import io.cobranza.practice.cases.Timetable;
import io.cobranza.practice.disputes.Disputes;
import io.cobranza.practice.policy.LargeAmounts;
import io.cobranza.practice.promises.Promises;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/**
 * Puts the facts that decision tables ask for before them. Transient: they are gone with the step,
 * and the decision's own history keeps what it was given.
 */
@Component
class PresentCaseFacts implements ExecutionListener {

  private final Debts debts;
  private final Promises promises;
  private final Contacts contacts;
  private final Disputes disputes;
  private final HandOvers handOvers;
  private final Timetable timetable;
  private final LargeAmounts amounts;

  PresentCaseFacts(
      Debts debts,
      Promises promises,
      Contacts contacts,
      Disputes disputes,
      HandOvers handOvers,
      Timetable timetable,
      LargeAmounts amounts) {
    this.debts = debts;
    this.promises = promises;
    this.contacts = contacts;
    this.disputes = disputes;
    this.handOvers = handOvers;
    this.timetable = timetable;
    this.amounts = amounts;
  }

  @Override
  public void notify(DelegateExecution execution) {
    Debt debt = debts.of(caseId(execution));
    CaseFacts facts = debt.facts();
    InvoiceFacts invoice = debt.invoice();
    text(execution, "currency", invoice.open().currency().getCurrencyCode());
    // Compared with a threshold, never reckoned with: a double is exact enough here and only here.
    execution.setVariableLocal(
        "openBalance", Variables.doubleValue(invoice.open().amount().doubleValue(), true));
    flag(execution, "largeAmount", amounts.isLarge(invoice.open()));
    flag(execution, "agencyDayPassed", timetable.agencyDayPassed(debt));
    number(execution, "brokenPromises", promises.timesBroken(facts.id()));
    number(execution, "timesNotReached", contacts.timesNotReached(facts.id()));
    text(execution, "country", debt.customer().country());
    flag(execution, "returnedBefore", handOvers.wasReturned(facts.id()));
    text(
        execution,
        "disputeReason",
        disputes
            .last(facts.invoice())
            .map(dispute -> dispute.raised().reason().name())
            .orElse(null));
  }

  private static void text(DelegateExecution execution, String name, String value) {
    execution.setVariableLocal(name, Variables.stringValue(value, true));
  }

  private static void number(DelegateExecution execution, String name, long value) {
    execution.setVariableLocal(name, Variables.integerValue((int) value, true));
  }

  private static void flag(DelegateExecution execution, String name, boolean value) {
    execution.setVariableLocal(name, Variables.booleanValue(value, true));
  }
}
