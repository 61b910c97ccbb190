package io.cobranza.process;

import static io.cobranza.process.CaseVariables.caseId;

import io.cobranza.cases.Cases;
import io.cobranza.customers.Customers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Hold deliveries and credit. */
@Component
class HoldDeliveries implements JavaDelegate {

  private final Cases cases;
  private final Customers customers;

  HoldDeliveries(Cases cases, Customers customers) {
    this.cases = cases;
    this.customers = customers;
  }

  @Override
  public void execute(DelegateExecution execution) {
    customers.holdDeliveries(cases.get(caseId(execution)).customer(), true);
  }
}
