package io.cobranza.process.steps;

import static io.cobranza.process.model.CaseVariables.caseId;

import io.cobranza.ledger.payments.ReversalId;
import io.cobranza.letters.dunning.DunningLetters;
import io.cobranza.practice.returnedpayments.CaseReturn;
import io.cobranza.practice.returnedpayments.CaseReturns;
import io.cobranza.process.model.CollectionModel;
import java.math.BigDecimal;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of {@code payment-returned}, each under the label of its task. */
@Configuration(proxyBeanMethods = false)
class PaymentReturnedSteps {

  /** Pass on bank's fee. */
  @Bean
  JavaDelegate passOnReturnFee(CaseReturns returns) {
    return execution ->
        returns.passOnFee(
            caseId(execution),
            returned(execution),
            new BigDecimal((String) execution.getVariable(CollectionModel.RETURN_FEE)));
  }

  /** Puts what is known of the return before the table. */
  @Bean
  ExecutionListener presentReturn(CaseReturns returns) {
    return execution -> {
      CaseReturn known = returns.of(caseId(execution), returned(execution));
      execution.setVariableLocal(
          "returnReason", Variables.stringValue(known.reason().name(), true));
      execution.setVariableLocal(
          "currency", Variables.stringValue(known.currency().getCurrencyCode(), true));
      execution.setVariableLocal(
          "returnsLately", Variables.integerValue(known.returnsLately(), true));
    };
  }

  /** Keeps what the table says. */
  @Bean
  ExecutionListener recordReturnTerms() {
    return execution -> {
      DmnDecisionResultEntries row =
          ((DmnDecisionResult) execution.getVariable(CollectionModel.DECISION_RESULT))
              .getSingleResult();
      // A table knows doubles; the shortest decimal that is that double is what its owner wrote.
      BigDecimal fee = BigDecimal.valueOf(((Number) row.getEntry("fee")).doubleValue());
      execution.setVariable(CollectionModel.RETURN_FEE, fee.toPlainString());
      execution.setVariable(CollectionModel.FEE_PASSED_ON, fee.signum() > 0);
      execution.setVariable(CollectionModel.CUSTOMER_TOLD, row.getEntry("tellCustomer"));
    };
  }

  /** Tell customer. */
  @Bean
  JavaDelegate tellCustomerOfReturn(DunningLetters letters) {
    return execution -> letters.tellPaymentReturned(caseId(execution), returned(execution));
  }

  private static ReversalId returned(DelegateExecution execution) {
    return new ReversalId((Long) execution.getVariable(CollectionModel.REVERSAL_ID));
  }
}
