package io.cobranza.desk.worklist;

import io.cobranza.practice.cases.CaseFacts;
import io.cobranza.practice.cases.Debt;
import io.cobranza.practice.lawsuits.Filing;
import io.cobranza.practice.lawsuits.LawsuitFacts;
import io.cobranza.practice.lawsuits.Lawsuits;
import io.cobranza.practice.lawsuits.Ruling;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The claim before a court. */
@Component
class LawsuitSection implements SheetSection {

  private final Lawsuits lawsuits;

  LawsuitSection(Lawsuits lawsuits) {
    this.lawsuits = lawsuits;
  }

  @Override
  public Map<String, String> of(Debt debt, Wording wording) {
    CaseFacts facts = debt.facts();
    Optional<LawsuitFacts> claim = lawsuits.last(facts.id());
    Optional<Filing> filing = claim.map(LawsuitFacts::filing);
    return Map.of(
        "courtText", wording.text(filing.map(Filing::court).orElse(null)),
        "docketText", wording.text(filing.map(Filing::docketNumber).orElse(null)),
        "filedOnText", wording.day(filing.map(Filing::filedOn).orElse(null)),
        "awardText",
            wording.money(claim.map(LawsuitFacts::ruling).map(Ruling::awarded).orElse(null)));
  }
}
