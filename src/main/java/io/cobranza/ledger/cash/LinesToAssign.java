package io.cobranza.ledger.cash;

import io.cobranza.ledger.bankstatements.KeptLine;
import io.cobranza.ledger.matching.Allocation;
import io.cobranza.ledger.matching.Evidence;
import io.cobranza.ledger.matching.Proposal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps the lines that somebody has to assign, with whose they may be, and says so. */
@Component
class LinesToAssign {

  /** As many as a form offers to choose from. */
  static final int MOST_PROPOSALS = 10;

  private final IncomingTable incoming;
  private final ProposalTable proposals;
  private final ApplicationEventPublisher events;

  LinesToAssign(IncomingTable incoming, ProposalTable proposals, ApplicationEventPublisher events) {
    this.incoming = incoming;
    this.proposals = proposals;
    this.events = events;
  }

  /** Whose it is. */
  void ask(KeptLine line, List<Proposal> found) {
    List<StoredProposal> stored = new ArrayList<>();
    for (Proposal each : found) {
      stored.add(
          new StoredProposal(
              stored.size() + 1,
              each.debtor().customer(),
              each.evidence().stream().sorted().toList(),
              each.allocations().stream()
                  .collect(Collectors.toMap(part -> part.item().invoice(), Allocation::amount)),
              null));
    }
    ask(line, false, stored);
  }

  /** Which payment it takes back. */
  void askWhich(KeptLine line, List<FoundPayment> found) {
    List<StoredProposal> stored = new ArrayList<>();
    for (FoundPayment each : found) {
      stored.add(
          new StoredProposal(
              stored.size() + 1,
              each.customer(),
              List.of(each.byReference() ? Evidence.END_TO_END_ID : Evidence.EXACT_AMOUNT),
              Map.of(),
              each.reference()));
    }
    ask(line, true, stored);
  }

  private void ask(KeptLine line, boolean takenBack, List<StoredProposal> stored) {
    incoming.toAssign(line, takenBack);
    stored.stream().limit(MOST_PROPOSALS).forEach(each -> proposals.add(line.id(), each));
    events.publishEvent(new PaymentToAssign(line.id(), takenBack));
  }
}
