package io.cobranza.desk.worklist;

import io.cobranza.practice.cases.Debt;
import io.cobranza.practice.writeoffs.WriteOffFacts;
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
        "writeOffLastApproval",
        proposed.filter(WriteOffFacts::lacksOneApproval).isPresent() ? "YES" : "NO");
  }
}
