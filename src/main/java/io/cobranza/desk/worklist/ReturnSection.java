package io.cobranza.desk.worklist;

import io.cobranza.practice.cases.CaseFacts;
import io.cobranza.practice.cases.Debt;
import io.cobranza.practice.returns.ReturnFacts;
import io.cobranza.practice.returns.ReturnFacts.Agreement;
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
    Optional<Agreement> agreed = returns.last(facts.id()).map(ReturnFacts::agreed);
    return Map.of(
        "returnWhat", wording.text(agreed.map(Agreement::what).orElse(null)),
        "returnAmount", wording.money(agreed.map(Agreement::amount).orElse(null)),
        "returnAgreedBy", wording.person(agreed.map(Agreement::by).orElse(null)),
        "returnAgreedOn", wording.day(agreed.map(Agreement::on).orElse(null)));
  }
}
