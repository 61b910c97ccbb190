package io.cobranza.process.model;

import io.cobranza.shared.CaseId;
import io.cobranza.shared.LogSubject;
import org.camunda.bpm.engine.delegate.VariableScope;

/** Reads what a process instance knows of its case: its id, and nothing that the ledger owns. */
public final class CaseVariables {

  private CaseVariables() {}

  /** From here on the lines of the log say whose case it is. */
  public static CaseId caseId(VariableScope scope) {
    LogSubject.invoice((String) scope.getVariable(CollectionModel.INVOICE_NUMBER));
    LogSubject.customer((String) scope.getVariable(CollectionModel.CUSTOMER_NUMBER));
    return new CaseId((Long) scope.getVariable(CollectionModel.CASE_ID));
  }
}
