package io.cobranza.process.engine;

import static io.cobranza.process.model.CollectionModel.AGENCY_OUTCOME;
import static io.cobranza.process.model.CollectionModel.CASE_ID;
import static io.cobranza.process.model.CollectionModel.LETTER_ID;

import io.cobranza.ledger.payments.ReversalId;
import io.cobranza.letters.correspondence.LetterUndeliverable;
import io.cobranza.practice.cases.CollectionProcess;
import io.cobranza.process.model.CollectionModel;
import io.cobranza.shared.CaseId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the engine what happened in the ledger. The business key of a process is its case.
 *
 * <p>Cases call this, so it may need nothing that needs cases: what has to ask about a case before
 * it follows hears {@link io.cobranza.practice.cases.CalendarMoved} and {@link
 * io.cobranza.practice.cases.DebtChanged} instead.
 */
@Component
public class EngineCollectionProcess implements CollectionProcess {

  /** So few that whoever books them hardly waits, and that one job for as many stays short. */
  private static final int AT_ONCE = 20;

  private final RuntimeService runtime;
  private final CaseInstances instances;

  EngineCollectionProcess(RuntimeService runtime, CaseInstances instances) {
    this.runtime = runtime;
    this.instances = instances;
  }

  @Override
  public void start(CaseId id) {
    runtime.startProcessInstanceByKey(
        CollectionModel.PROCESS, id.toString(), Map.of(CASE_ID, id.value()));
  }

  @Override
  public void invoiceSettled(CaseId id) {
    tell(id, CollectionModel.INVOICE_SETTLED, Map.of());
  }

  @Override
  public void invoicesSettled(List<CaseId> ids) {
    if (ids.size() <= AT_ONCE) {
      ids.forEach(this::invoiceSettled);
      return;
    }
    for (int from = 0; from < ids.size(); from += AT_ONCE) {
      runtime.startProcessInstanceByKey(
          CollectionModel.END_SETTLED_CASES,
          Map.of(
              CollectionModel.SETTLED_CASES,
              ids.subList(from, Math.min(from + AT_ONCE, ids.size())).stream()
                  .map(CaseId::toString)
                  .collect(Collectors.joining(","))));
    }
  }

  @Override
  public void invoiceWithdrawn(CaseId id) {
    tell(id, CollectionModel.INVOICE_WITHDRAWN, Map.of());
  }

  /** To the diagrams it is as if the invoice were withdrawn. */
  @Override
  public void dunningForbidden(CaseId id) {
    invoiceWithdrawn(id);
  }

  @Override
  public void disputeReceived(CaseId id) {
    // Where the case cannot stop at once, it meets the dispute when it comes back to collection.
    tell(id, CollectionModel.DISPUTE_RECEIVED, Map.of());
  }

  /** Once: what is disputed in addition is decided together with the part before. */
  @Override
  public void partDisputed(CaseId id) {
    if (!decidesOnPart(id)) {
      runtime.startProcessInstanceByKey(
          CollectionModel.PART_DISPUTE, id.toString(), Map.of(CASE_ID, id.value()));
    }
  }

  @Override
  public boolean decidesOnPart(CaseId id) {
    return runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(id.toString(), CollectionModel.PART_DISPUTE)
            .count()
        > 0;
  }

  @Override
  public void undisputedPartPaid(CaseId id) {
    tell(id, CollectionModel.UNDISPUTED_PART_PAID, Map.of());
  }

  public void partDisputeDecided(CaseId id) {
    tell(id, CollectionModel.PART_DISPUTE_DECIDED, Map.of());
  }

  @Override
  public void paused(CaseId id) {
    tell(id, CollectionModel.COLLECTION_PAUSED, Map.of());
  }

  @Override
  public void pauseLifted(CaseId id) {
    tell(id, CollectionModel.PAUSE_LIFTED, Map.of());
  }

  @Override
  public void askIfSent(long question) {
    runtime.startProcessInstanceByKey(
        CollectionModel.CONFIRM_SENDING, Map.of(CollectionModel.QUESTION_ID, question));
  }

  @Override
  public void sendingAnswered(CaseId id) {
    tell(id, CollectionModel.SENDING_ANSWERED, Map.of());
  }

  @Override
  public void recallDecided(CaseId id) {
    tell(id, CollectionModel.RECALL_DECIDED, Map.of());
  }

  @Override
  public void paymentReturned(CaseId id, ReversalId payment) {
    runtime.startProcessInstanceByKey(
        CollectionModel.PAYMENT_RETURNED,
        id.toString(),
        Map.of(CASE_ID, id.value(), CollectionModel.REVERSAL_ID, payment.value()));
  }

  @Override
  public void heldInvoiceOver(CaseId id) {
    runtime.startProcessInstanceByKey(
        CollectionModel.LIFT_HOLD, id.toString(), Map.of(CASE_ID, id.value()));
  }

  @Override
  public void agencyReported(CaseId id, boolean endsTheirWork) {
    tell(
        id,
        CollectionModel.AGENCY_REPORTED,
        Map.of(AGENCY_OUTCOME, endsTheirWork ? "RETURNED" : "COLLECTED"));
  }

  @Override
  public void suspensionNoticeLeft(CaseId id) {
    runtime.startProcessInstanceByKey(
        CollectionModel.HOLD_DELIVERIES, id.toString(), Map.of(CASE_ID, id.value()));
  }

  @EventListener
  void on(LetterUndeliverable letter) {
    runtime.startProcessInstanceByKey(
        CollectionModel.UNDELIVERABLE_LETTER,
        letter.caseId().toString(),
        Map.of(CASE_ID, letter.caseId().value(), LETTER_ID, letter.letterId().value()));
  }

  /**
   * Correlates to every instance of the case that waits for the message, and to none if none does:
   * a mismatch must not mark the ledger's transaction for rollback. The instance whose step is
   * running at this moment is not told: its diagram asks on its own account.
   */
  private void tell(CaseId id, String message, Map<String, Object> variables) {
    String running = RunningStep.rootInstance();
    if (running == null) {
      runtime
          .createMessageCorrelation(message)
          .processInstanceBusinessKey(id.toString())
          .setVariables(variables)
          .correlateAllWithResult();
      return;
    }
    instances.of(id).stream()
        .filter(instance -> !running.equals(instance.getRootProcessInstanceId()))
        .forEach(
            instance ->
                runtime
                    .createMessageCorrelation(message)
                    .processInstanceId(instance.getId())
                    .setVariables(variables)
                    .correlateAllWithResult());
  }
}
