package io.cobranza.process;

import static io.cobranza.process.CollectionModel.AGENCY_OUTCOME;
import static io.cobranza.process.CollectionModel.CASE_ID;
import static io.cobranza.process.CollectionModel.IN_DISPUTE;
import static io.cobranza.process.CollectionModel.LETTER_ID;

import io.cobranza.cases.CollectionProcess;
import io.cobranza.correspondence.LetterUndeliverable;
import io.cobranza.shared.CaseId;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the engine what happened in the ledger. The business key of a process is its case. */
@Component
class EngineCollectionProcess implements CollectionProcess {

  /** To the process it is one and the same whether a debt came back or is considered lost. */
  private static final Map<String, String> OUTCOME_OF_REPORT =
      Map.of("COLLECTED", "COLLECTED", "RETURNED", "RETURNED", "UNCOLLECTABLE", "RETURNED");

  private final RuntimeService runtime;
  private final CaseInstances instances;
  private final CalendarTimers timers;
  private final TaskDesk desk;

  /** Lazy, because the engine starts with the steps, the steps need cases, and cases call this. */
  EngineCollectionProcess(
      @Lazy RuntimeService runtime,
      CaseInstances instances,
      @Lazy CalendarTimers timers,
      @Lazy TaskDesk desk) {
    this.runtime = runtime;
    this.instances = instances;
    this.timers = timers;
    this.desk = desk;
  }

  @Override
  public void start(CaseId id, boolean inDispute) {
    runtime.startProcessInstanceByKey(
        CollectionModel.PROCESS, id.toString(), Map.of(CASE_ID, id.value(), IN_DISPUTE, inDispute));
  }

  @Override
  public void invoiceSettled(CaseId id) {
    tell(id, CollectionModel.INVOICE_SETTLED, Map.of());
  }

  @Override
  public void invoiceWithdrawn(CaseId id) {
    tell(id, CollectionModel.INVOICE_WITHDRAWN, Map.of());
  }

  /** Where the case cannot stop at once, it goes into dispute when it comes back to collection. */
  @Override
  public void disputeReceived(CaseId id) {
    if (tell(id, CollectionModel.DISPUTE_RECEIVED, Map.of()) == 0) {
      instances
          .collecting(id)
          .ifPresent(instance -> runtime.setVariable(instance.getId(), IN_DISPUTE, true));
    }
  }

  @Override
  public void dueDateMoved(CaseId id) {
    timers.moveAll(id);
  }

  @Override
  public void balanceChanged(CaseId id) {
    desk.refresh(id);
  }

  @Override
  public void agencyReported(CaseId id, String result) {
    tell(
        id, CollectionModel.AGENCY_REPORTED, Map.of(AGENCY_OUTCOME, OUTCOME_OF_REPORT.get(result)));
  }

  @Override
  public void letterUndeliverable(CaseId id, long letterId) {
    runtime.startProcessInstanceByKey(
        CollectionModel.UNDELIVERABLE_LETTER,
        id.toString(),
        Map.of(CASE_ID, id.value(), LETTER_ID, letterId));
  }

  @EventListener
  void on(LetterUndeliverable letter) {
    letterUndeliverable(letter.caseId(), letter.letterId());
  }

  /**
   * Correlates to every instance of the case that waits for the message, and to none if none does:
   * a mismatch must not mark the ledger's transaction for rollback. Inside a step of the case
   * itself nothing is told: the diagram asks there on its own account.
   */
  private int tell(CaseId id, String message, Map<String, Object> variables) {
    if (RunningStep.isOf(id)) {
      return 0;
    }
    return runtime
        .createMessageCorrelation(message)
        .processInstanceBusinessKey(id.toString())
        .setVariables(variables)
        .correlateAllWithResult()
        .size();
  }
}
