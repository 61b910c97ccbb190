package io.cobranza.process;

import io.cobranza.practice.exposure.CustomerClasses;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Class customers by share. */
@Component
class ClassCustomersByShare implements JavaDelegate {

  private final CustomerClasses classes;

  ClassCustomersByShare(CustomerClasses classes) {
    this.classes = classes;
  }

  @Override
  public void execute(DelegateExecution execution) {
    classes.reckon();
  }
}
