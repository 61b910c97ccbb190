package io.cobranza.desk.worklist;

import io.cobranza.practice.cases.Debt;
import io.cobranza.practice.writeoffs.WriteOffFacts;
import io.cobranza.practice.writeoffs.WriteOffState;
import io.cobranza.practice.writeoffs.WriteOffs;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The balance that somebody proposes to give up. */
@Component
class WriteOffSection implements SheetSection {

  private final WriteOffs writeOffs;

  WriteOffSection(WriteOffs writeOffs) {
    this.writeOffs = writeOffs;
  }

  @Override
  public Map<String, String> of(Debt debt, Wording wording) {
    Optional<WriteOffFacts> proposed = writeOffs.last(debt.id());
    return Map.of(
        "writeOffReasonText",
        wording.text(proposed.map(WriteOffFacts::reason).orElse(null)),
        "writeOffProposedBy",
        wording.person(proposed.map(WriteOffFacts::proposedBy).orElse(null)),
        "writeOffApprovedBy",
        wording.person(proposed.map(WriteOffFacts::approvedBy).orElse(null)),
        "writeOffObjection",
        wording.text(objection(debt, proposed, wording)),
        "writeOffLastApproval",
        proposed.filter(WriteOffFacts::lacksOneApproval).isPresent() ? "YES" : "NO");
  }

  /** Why whoever is looking may not approve; null if nothing speaks against it. */
  private String objection(Debt debt, Optional<WriteOffFacts> proposed, Wording wording) {
    return proposed
        .filter(known -> known.state() == WriteOffState.PROPOSED)
        .flatMap(known -> writeOffs.objection(debt.id()))
        .map(objection -> wording.say("writeoff.objection." + objection))
        .orElse(null);
  }
}
