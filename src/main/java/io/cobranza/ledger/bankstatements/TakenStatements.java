package io.cobranza.ledger.bankstatements;

/**
 * What became of a file.
 *
 * @param statements in it
 * @param lines that are new
 * @param known lines that were there before, from this file or another
 * @param notBooked entries that are only expected and were left out
 */
public record TakenStatements(int statements, int lines, int known, int notBooked) {

  static final TakenStatements NONE = new TakenStatements(0, 0, 0, 0);

  TakenStatements and(TakenStatements other) {
    return new TakenStatements(
        statements + other.statements,
        lines + other.lines,
        known + other.known,
        notBooked + other.notBooked);
  }
}
