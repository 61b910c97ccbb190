package io.cobranza.desk.worklist;

import io.cobranza.platform.security.Group;
import io.cobranza.practice.cases.Debt;
import io.cobranza.practice.waivers.WaiverFacts;
import io.cobranza.practice.waivers.Waivers;
import io.cobranza.practice.writeoffs.WriteOffFacts;
import io.cobranza.practice.writeoffs.WriteOffs;
import io.cobranza.shared.Colleagues;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who may still approve what a supervisor has to: nobody does so twice, or to an own request. */
@Component
class ApprovalSection implements SheetSection {

  private final WriteOffs writeOffs;
  private final Waivers waivers;
  private final Colleagues colleagues;

  ApprovalSection(WriteOffs writeOffs, Waivers waivers, Colleagues colleagues) {
    this.writeOffs = writeOffs;
    this.waivers = waivers;
    this.colleagues = colleagues;
  }

  @Override
  public Map<String, String> of(Debt debt, Wording wording) {
    Map<String, String> supervisors = colleagues.membersOf(Group.SUPERVISORS.id());
    Optional<WriteOffFacts> writeOff = writeOffs.last(debt.id());
    Optional<WaiverFacts> waiver = waivers.last(debt.id());
    String askedBy = debt.facts().course().handOver().askedBy();
    return Map.of(
        "supervisors",
        others(supervisors, List.of(), wording),
        "writeOffApprovers",
        others(
            supervisors,
            writeOff
                .map(known -> Arrays.asList(known.proposedBy(), known.approvedBy()))
                .orElse(List.of()),
            wording),
        "waiverApprovers",
        others(
            supervisors,
            waiver
                .map(known -> Arrays.asList(known.askedBy(), known.approvedBy()))
                .orElse(List.of()),
            wording),
        "handOverAskedBy",
        wording.person(askedBy),
        "handOverApprovers",
        others(supervisors, Arrays.asList(askedBy), wording));
  }

  private static String others(
      Map<String, String> supervisors, Collection<String> but, Wording wording) {
    String names =
        supervisors.entrySet().stream()
            .filter(supervisor -> !but.contains(supervisor.getKey()))
            .map(Map.Entry::getValue)
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? wording.say("approval.nobodyLeft") : names;
  }
}
