package io.cobranza.desk.worklist;

import io.cobranza.practice.cases.CaseFacts;
import io.cobranza.practice.cases.Debt;
import io.cobranza.practice.returns.ReturnFacts;
import io.cobranza.practice.returns.Returns;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Goods on their way back. */
@Component
class ReturnSection implements SheetSection {

  private final Returns returns;

  ReturnSection(Returns returns) {
    this.returns = returns;
  }

  @Override
  public Map<String, String> of(Debt debt, Wording wording) {
    CaseFacts facts = debt.facts();
    Optional<ReturnFacts> agreed = returns.last(facts.id());
    return Map.of(
        "returnWhat", wording.text(agreed.map(ReturnFacts::what).orElse(null)),
        "returnAmount", wording.money(agreed.map(ReturnFacts::amount).orElse(null)),
        "returnAgreedBy", wording.text(agreed.map(ReturnFacts::agreedBy).orElse(null)),
        "returnAgreedOn", wording.day(agreed.map(ReturnFacts::agreedOn).orElse(null)));
  }
}
