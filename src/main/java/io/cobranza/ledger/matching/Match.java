package io.cobranza.ledger.matching;

import java.util.List;

/**
 * What was found of a line.
 *
 * @param proposals the best first; with the verdict BOOK the first is the one to book
 */
public record Match(Verdict verdict, MatchingFacts facts, List<Proposal> proposals) {

  public Match {
    proposals = List.copyOf(proposals);
  }
}
