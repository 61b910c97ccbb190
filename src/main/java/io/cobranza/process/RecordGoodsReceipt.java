package io.cobranza.process;

import static io.cobranza.process.CaseVariables.caseId;

import io.cobranza.practice.returns.GoodsReceipt;
import io.cobranza.practice.returns.ReturnState;
import io.cobranza.practice.returns.Returns;
import java.util.Currency;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Records what the warehouse says came back. */
@Component
class RecordGoodsReceipt implements TaskListener {

  private final Returns returns;

  RecordGoodsReceipt(Returns returns) {
    this.returns = returns;
  }

  @Override
  public void notify(DelegateTask task) {
    FormAnswers form = new FormAnswers(task);
    ReturnState state = form.choice("received", ReturnState.class);
    Currency currency = returns.last(caseId(task)).orElseThrow().amount().currency();
    returns.receive(
        caseId(task),
        new GoodsReceipt(state, form.money("creditAmount", currency), form.text("note")));
    task.getExecution()
        .setVariable(CollectionModel.GOODS_RECEIVED, state != ReturnState.NOT_RECEIVED);
  }
}
