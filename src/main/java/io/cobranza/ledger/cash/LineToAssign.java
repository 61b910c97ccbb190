package io.cobranza.ledger.cash;

import io.cobranza.ledger.bankstatements.KeptLine;
import java.util.List;

/**
 * A line that somebody is or was asked about.
 *
 * @param takenBack whether it takes a payment back; else it came in
 * @param proposals the most likely first
 */
public record LineToAssign(
    KeptLine line, boolean takenBack, LineState state, List<StoredProposal> proposals) {

  /** What the payer wrote; null if nothing. */
  public String text() {
    return LineText.of(line.line());
  }
}
