package io.cobranza.desk.worklist;

import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.practice.cases.CaseFacts;
import io.cobranza.practice.exposure.CustomerClasses;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How large the customer's debt is among all that is open. */
@Component
class ClassSection implements SheetSection {

  private final Invoices invoices;
  private final CustomerClasses classes;

  ClassSection(Invoices invoices, CustomerClasses classes) {
    this.invoices = invoices;
    this.classes = classes;
  }

  @Override
  public Map<String, String> of(CaseFacts facts) {
    var currency = invoices.get(facts.invoice()).amount().currency();
    return Map.of("customerClass", classes.of(facts.customer(), currency).name());
  }
}
