package io.cobranza.process;

import static io.cobranza.process.CaseVariables.caseId;

import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.practice.cases.Cases;
import io.cobranza.practice.disputes.DisputeDecision;
import io.cobranza.practice.disputes.DisputeState;
import io.cobranza.practice.disputes.Disputes;
import io.cobranza.shared.CaseId;
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
        id,
        new DisputeDecision(
            outcome,
            form.money("creditAmount", invoice.amount().currency()),
            form.text("explanation")));
    task.getExecution().setVariable(CollectionModel.DISPUTE_DECISION, outcome.name());
  }
}
