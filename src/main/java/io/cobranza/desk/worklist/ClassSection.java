package io.cobranza.desk.worklist;

import io.cobranza.practice.cases.Debt;
import io.cobranza.practice.exposure.CustomerClasses;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How large the customer's debt is among all that is open. */
@Component
class ClassSection implements SheetSection {

  private final CustomerClasses classes;

  ClassSection(CustomerClasses classes) {
    this.classes = classes;
  }

  @Override
  public Map<String, String> of(Debt debt, Wording wording) {
    return Map.of("customerClass", classes.of(debt.facts().customer(), debt.currency()).name());
  }
}
