package io.cobranza.ledger.cash;

import io.cobranza.shared.Money;
import java.util.List;

/**
 * Whose a line may be, as its page shows it.
 *
 * @param evidence words of the code
 * @param payment that may have been taken back; null if the line came in
 * @param parts what would go to which invoice
 */
record ShownProposal(
    long line,
    int position,
    String customerNumber,
    String customerName,
    List<String> evidence,
    String payment,
    List<Part> parts) {

  /** What would go to an invoice. */
  record Part(long line, int position, String invoice, Money amount) {}

  ShownProposal with(List<Part> found) {
    return new ShownProposal(
        line, position, customerNumber, customerName, evidence, payment, found);
  }
}
