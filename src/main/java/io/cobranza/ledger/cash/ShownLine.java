package io.cobranza.ledger.cash;

import io.cobranza.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A line as its page shows it; null where nothing is known.
 *
 * @param takenBack whether it takes a payment back; else it came in
 * @param amount never below zero
 * @param proposals the most likely first
 * @param outcome null while somebody is asked
 */
record ShownLine(
    long id,
    boolean takenBack,
    LocalDate bookedOn,
    Money amount,
    Payer payer,
    String text,
    List<ShownProposal> proposals,
    Outcome outcome) {

  /** What the bank says of who paid, and why it took the money back. */
  record Payer(String name, String account, String returnReason) {}

  /**
   * What became of it.
   *
   * @param by who said so; null if nobody had to
   */
  record Outcome(String payment, String said, String by, Instant at) {

    public boolean isSaidBySomebody() {
      return by != null;
    }
  }

  ShownLine with(List<ShownProposal> found) {
    return new ShownLine(id, takenBack, bookedOn, amount, payer, text, found, outcome);
  }
}
