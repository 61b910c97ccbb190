package io.cobranza.ledger.matching;

import io.cobranza.ledger.bankstatements.BankLine;
import java.util.List;
import org.springframework.stereotype.Service;

/** Finds what a line of a bank statement pays. Changes nothing. */
@Service
public class PaymentMatching {

  private final MatchingRules rules;

  PaymentMatching(MatchingRules rules) {
    this.rules = rules;
  }

  /**
   * @param items open in the currency of the line
   */
  public Match match(BankLine line, OpenItems items) {
    LineKind kind = LineKind.of(line);
    List<Proposal> proposals =
        kind == LineKind.CAME_IN ? new Proposals(line, items, rules).make() : List.of();
    MatchingFacts facts = facts(kind, proposals);
    return new Match(rules.verdictOn(facts), facts, proposals);
  }

  private static MatchingFacts facts(LineKind kind, List<Proposal> proposals) {
    if (proposals.isEmpty()) {
      return new MatchingFacts(kind, Naming.NONE, Payer.UNKNOWN, AmountFit.DIFFERENT, true);
    }
    Proposal best = proposals.get(0);
    boolean contradicted = proposals.stream().skip(1).anyMatch(other -> other.contradicts(best));
    return new MatchingFacts(
        kind, best.naming(), best.payer(), best.fit(), best.unique() && !contradicted);
  }
}
