package io.cobranza.process.steps;

import io.cobranza.process.engine.Reconciliation;
import io.cobranza.process.model.CollectionModel;
import io.cobranza.shared.CaseId;
import java.util.Arrays;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The step of {@code end-settled-cases}, under the label of its task. */
@Configuration(proxyBeanMethods = false)
class EndSettledCasesSteps {

  /** End their cases. */
  @Bean
  JavaDelegate endSettledCases(Reconciliation reconciliation) {
    return execution -> {
      String settled = (String) execution.getVariable(CollectionModel.SETTLED_CASES);
      reconciliation.endThose(
          Arrays.stream(settled.split(",")).map(Long::valueOf).map(CaseId::new).toList());
    };
  }
}
