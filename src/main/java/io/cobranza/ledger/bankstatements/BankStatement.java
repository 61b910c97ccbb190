package io.cobranza.ledger.bankstatements;

import java.util.List;

/**
 * One statement of one account, whatever the format it came in.
 *
 * @param account IBAN or what else the bank calls the account, without blanks
 * @param id as the bank numbers it
 * @param balances null where the format or the bank tells none
 * @param lines of entries that are booked, in the bank's order
 * @param notBooked how many entries were left out because they are only expected
 */
public record BankStatement(
    StatementFormat format,
    String account,
    String id,
    Balances balances,
    List<BankLine> lines,
    int notBooked) {

  public BankStatement {
    lines = List.copyOf(lines);
  }
}
