package io.cobranza.ledger.cash;

import io.cobranza.ledger.bankstatements.BankStatements;
import io.cobranza.ledger.bankstatements.TakenStatements;
import org.springframework.stereotype.Service;

/** Takes the files of banks: their lines are kept, then what is sure of them is booked. */
@Service
public class StatementIntake {

  private final BankStatements statements;
  private final IncomingLines lines;

  StatementIntake(BankStatements statements, IncomingLines lines) {
    this.statements = statements;
    this.lines = lines;
  }

  /**
   * All of a file is kept, or nothing; then its lines are worked off. The same again changes
   * nothing and says so.
   *
   * @throws io.cobranza.shared.Refused if it cannot be read or does not add up
   */
  public TakenFile take(byte[] file) {
    TakenStatements kept = statements.take(file);
    return TakenFile.of(kept, lines.workOff());
  }
}
