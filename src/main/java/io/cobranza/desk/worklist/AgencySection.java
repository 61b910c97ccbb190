package io.cobranza.desk.worklist;

import io.cobranza.practice.agency.HandOvers;
import io.cobranza.practice.cases.Debt;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the agency or the lawyer reported last. */
@Component
class AgencySection implements SheetSection {

  private final HandOvers handOvers;

  AgencySection(HandOvers handOvers) {
    this.handOvers = handOvers;
  }

  @Override
  public Map<String, String> of(Debt debt, Wording wording) {
    return Map.of(
        "agencyReport", wording.text(handOvers.lastReport(debt.facts().id()).orElse(null)));
  }
}
