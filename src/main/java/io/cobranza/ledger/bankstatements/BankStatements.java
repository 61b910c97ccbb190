package io.cobranza.ledger.bankstatements;

import io.cobranza.platform.database.ConflictRetry;
import io.cobranza.shared.CurrentUser;
import io.cobranza.shared.Sha256;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Takes the files of banks and keeps their lines, each once. */
@Service
public class BankStatements {

  private final BankStatementTable statements;
  private final BankLineTable lines;
  private final ConflictRetry retry;
  private final CurrentUser user;

  BankStatements(
      BankStatementTable statements, BankLineTable lines, ConflictRetry retry, CurrentUser user) {
    this.statements = statements;
    this.lines = lines;
    this.retry = retry;
    this.user = user;
  }

  /**
   * Takes all of a file or nothing. The same again changes nothing and says so.
   *
   * @throws io.cobranza.shared.Refused if it cannot be read or does not add up
   */
  public TakenStatements take(byte[] file) {
    List<BankStatement> read = StatementReader.read(file);
    String digest = Sha256.hex(file);
    return retry.inTransaction(
        () -> {
          TakenStatements taken = TakenStatements.NONE;
          for (int place = 0; place < read.size(); place++) {
            taken = taken.and(take(read.get(place), digest, place));
          }
          return taken;
        });
  }

  /** An entry that is known is known with all its lines, however finely it was explained then. */
  private TakenStatements take(BankStatement statement, String digest, int place) {
    long account = statements.lockedAccount(statement.account());
    long id = statements.record(statement, account, digest, place, user.id());
    Set<EntryKey> known = lines.known(account, statement.lines());
    List<BankLine> fresh =
        statement.lines().stream()
            .filter(line -> !known.contains(EntryKey.of(line.entry())))
            .toList();
    lines.insert(account, id, fresh);
    return new TakenStatements(
        1, fresh.size(), statement.lines().size() - fresh.size(), statement.notBooked());
  }

  /**
   * In the order in which they came.
   *
   * @param account as the bank names it, without blanks
   */
  public List<BankLine> linesOf(String account, LocalDate from, LocalDate to) {
    return lines.of(account, from, to);
  }
}
