package io.cobranza.ledger.cash;

import io.cobranza.ledger.bankstatements.TakenStatements;

/**
 * What became of a bank's file.
 *
 * @param statements in it
 * @param lines that are new
 * @param known lines that were there before, from this file or another
 * @param notBooked entries that are only expected and were left out
 * @param booked payments and returns, because they were sure
 * @param toAssign lines about which somebody is asked
 */
public record TakenFile(
    int statements, int lines, int known, int notBooked, int booked, int toAssign) {

  static TakenFile of(TakenStatements kept, WorkedOff worked) {
    return new TakenFile(
        kept.statements(),
        kept.lines(),
        kept.known(),
        kept.notBooked(),
        worked.booked(),
        worked.toAssign());
  }
}
