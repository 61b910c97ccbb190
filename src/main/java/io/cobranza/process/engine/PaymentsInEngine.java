package io.cobranza.process.engine;

import io.cobranza.ledger.bankstatements.BankLineId;
import io.cobranza.ledger.cash.PaymentAssigned;
import io.cobranza.ledger.cash.PaymentToAssign;
import io.cobranza.process.model.CollectionModel;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the engine about lines of the bank that somebody has to assign, and about those known. */
@Component
class PaymentsInEngine {

  private final RuntimeService runtime;

  PaymentsInEngine(RuntimeService runtime) {
    this.runtime = runtime;
  }

  @EventListener
  void on(PaymentToAssign found) {
    runtime.startProcessInstanceByKey(
        CollectionModel.ASSIGN_PAYMENT,
        Map.of(
            CollectionModel.BANK_LINE_ID,
            found.line().value(),
            CollectionModel.TAKEN_BACK,
            found.takenBack()));
  }

  /** The instance whose own step has booked it is not told: it is over. */
  @EventListener
  void on(PaymentAssigned known) {
    String running = RunningStep.rootInstance();
    waitingFor(known.line()).stream()
        .filter(instance -> !instance.equals(running))
        .forEach(
            instance ->
                runtime
                    .createMessageCorrelation(CollectionModel.PAYMENT_KNOWN)
                    .processInstanceId(instance)
                    .correlateAllWithResult());
  }

  private List<String> waitingFor(BankLineId line) {
    return runtime
        .createProcessInstanceQuery()
        .processDefinitionKey(CollectionModel.ASSIGN_PAYMENT)
        .variableValueEquals(CollectionModel.BANK_LINE_ID, line.value())
        .list()
        .stream()
        .map(ProcessInstance::getId)
        .toList();
  }
}
