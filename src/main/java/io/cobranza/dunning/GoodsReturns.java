package io.cobranza.dunning;

import io.cobranza.correspondence.LetterFacts;
import io.cobranza.shared.CaseId;
import java.util.Optional;

/** What the letters about returned goods ask of those who agree on returns. */
public interface GoodsReturns {

  /** The return last agreed in that case; empty if none was. */
  Optional<LetterFacts.GoodsReturn> lastOf(CaseId id);
}
