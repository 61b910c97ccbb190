package io.cobranza.process.model;

import io.cobranza.shared.CaseId;
import org.camunda.bpm.engine.delegate.VariableScope;

/** Reads what a process instance knows of its case: its id, and nothing that the ledger owns. */
public final class CaseVariables {

  private CaseVariables() {}

  public static CaseId caseId(VariableScope scope) {
    return new CaseId((Long) scope.getVariable(CollectionModel.CASE_ID));
  }
}
