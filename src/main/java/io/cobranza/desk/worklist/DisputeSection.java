package io.cobranza.desk.worklist;

import io.cobranza.practice.cases.CaseFacts;
import io.cobranza.practice.cases.Debt;
import io.cobranza.practice.disputes.DecisionFacts;
import io.cobranza.practice.disputes.DisputeFacts;
import io.cobranza.practice.disputes.DisputeState;
import io.cobranza.practice.disputes.Disputes;
import io.cobranza.practice.disputes.NewDispute;
import io.cobranza.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is disputed; once nothing is, what was decided last. One decision answers all of it. */
@Component
class DisputeSection implements SheetSection {

  private final Disputes disputes;

  DisputeSection(Disputes disputes) {
    this.disputes = disputes;
  }

  @Override
  public Map<String, String> of(Debt debt, Wording wording) {
    CaseFacts facts = debt.facts();
    List<NewDispute> shown = shown(facts).stream().map(DisputeFacts::raised).toList();
    return Map.of(
        "disputeReason",
        joined(shown, wording, each -> wording.say("dispute.reason." + each.reason()), ", "),
        "disputedAmountText",
        amounts(shown, wording),
        "disputedOn",
        wording.day(
            shown.stream().map(NewDispute::raisedOn).min(LocalDate::compareTo).orElse(null)),
        "disputeText",
        joined(shown, wording, NewDispute::text, "\n\n"));
  }

  private List<DisputeFacts> shown(CaseFacts facts) {
    List<DisputeFacts> open =
        disputes.of(facts.invoice()).stream()
            .filter(dispute -> dispute.state() == DisputeState.OPEN)
            .toList();
    return open.isEmpty()
        ? disputes
            .lastDecision(facts.invoice())
            .map(DecisionFacts::disputes)
            .or(() -> disputes.last(facts.invoice()).map(List::of))
            .orElse(List.of())
        : open;
  }

  /** The sum, and what it is made of where that is more than one dispute. */
  private static String amounts(List<NewDispute> shown, Wording wording) {
    String sum =
        wording.money(shown.stream().map(NewDispute::amount).reduce(Money::plus).orElse(null));
    return shown.size() < 2 ? sum : sum + " (" + sumOf(shown, wording) + ")";
  }

  private static String sumOf(List<NewDispute> shown, Wording wording) {
    return shown.stream()
        .map(each -> wording.money(each.amount()))
        .collect(Collectors.joining(" + "));
  }

  private static String joined(
      List<NewDispute> shown, Wording wording, Function<NewDispute, String> part, String between) {
    return wording.text(
        shown.stream()
            .map(part)
            .filter(Objects::nonNull)
            .distinct()
            .collect(Collectors.joining(between)));
  }
}
