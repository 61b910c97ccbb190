package io.cobranza.process;

import static io.cobranza.process.CaseVariables.caseId;

import io.cobranza.practice.cases.CaseState;
import io.cobranza.practice.cases.Cases;
import io.cobranza.practice.cases.ContactRecord;
import io.cobranza.practice.cases.Contacts;
import io.cobranza.practice.returns.Returns;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Record agreed return. */
@Component
class RecordReturn implements JavaDelegate {

  private final Returns returns;
  private final Contacts contacts;
  private final Cases cases;

  RecordReturn(Returns returns, Contacts contacts, Cases cases) {
    this.returns = returns;
    this.contacts = contacts;
    this.cases = cases;
  }

  @Override
  public void execute(DelegateExecution execution) {
    ContactRecord said = contacts.last(caseId(execution)).said();
    returns.agree(caseId(execution), said.amount(), said.returnedGoods());
    cases.moveTo(caseId(execution), CaseState.RETURNING_GOODS);
  }
}
