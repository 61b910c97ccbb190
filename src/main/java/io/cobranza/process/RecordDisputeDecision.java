package io.cobranza.process;

import static io.cobranza.process.CaseVariables.caseId;

import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.practice.cases.Cases;
import io.cobranza.practice.disputes.DisputeDecision;
import io.cobranza.practice.disputes.DisputeFacts;
import io.cobranza.practice.disputes.DisputeState;
import io.cobranza.practice.disputes.Disputes;
import io.cobranza.shared.CaseId;
import io.cobranza.shared.Money;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Records how a dispute was decided. */
@Component
class RecordDisputeDecision implements TaskListener {

  private final Cases cases;
  private final Disputes disputes;
  private final Invoices invoices;

  RecordDisputeDecision(Cases cases, Disputes disputes, Invoices invoices) {
    this.cases = cases;
    this.disputes = disputes;
    this.invoices = invoices;
  }

  @Override
  public void notify(DelegateTask task) {
    CaseId id = caseId(task);
    FormAnswers form = new FormAnswers(task);
    DisputeState outcome = form.choice("decision", DisputeState.class);
    InvoiceFacts invoice = invoices.get(cases.get(id).invoice());
    disputes.decide(
        id, new DisputeDecision(outcome, credit(outcome, form, invoice), form.text("explanation")));
    task.getExecution().setVariable(CollectionModel.DISPUTE_DECISION, outcome.name());
  }

  /** Accepted in full credits the disputed amount, but never more than is still open. */
  private Money credit(DisputeState outcome, FormAnswers form, InvoiceFacts invoice) {
    return switch (outcome) {
      case ACCEPTED ->
          disputes.last(invoice.id()).map(DisputeFacts::amount).orElseThrow().min(invoice.open());
      case PARTLY_ACCEPTED -> form.money("creditAmount", invoice.amount().currency());
      case REJECTED -> null;
      case OPEN, VOID -> throw new IllegalArgumentException("Not a decision: " + outcome);
    };
  }
}
