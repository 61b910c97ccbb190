package io.cobranza.ledger.cash;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.letters.correspondence.LetterState;
import io.cobranza.practice.cases.CaseState;
import io.cobranza.testing.CollectionTest;
import io.cobranza.testing.Oracle;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A week of the payments desk, told as a diary. */
class BankDayTest extends CollectionTest {

  @Autowired StatementIntake intake;
  @Autowired Oracle oracle;

  private String open(String invoice) {
    return api.read("/api/invoices/" + invoice).text("open");
  }

  private TakenFile statement(BankFile file) {
    TakenFile taken = intake.take(file.bytes());
    oracle.findsNothing();
    return taken;
  }

  @Test
  void aWeekOfThePaymentsDesk() {
    // Three customers owe; C-3 pays by debit, and before its time, as the ledger told.
    ledger.customer("C-2").invoice("F-2", "C-2", "480.00");
    ledger.customer("C-3").invoice("F-3", "C-3", "75.00", "2024-01-01", "2024-02-29");
    ledger.payment("DD-3", "F-3", "75.00", "2024-01-05");
    time.goTo("2024-02-05");
    assertThat(letterStates()).containsExactly(LetterState.PLANNED);

    // The statement comes: C-2 names its invoice; somebody called like C-1 pays, of what nobody
    // knows; the debit of C-3 came back.
    TakenFile taken =
        statement(
            BankFile.of(time.today(), 1)
                .paid("480.00", "Invoice F 2", "Customer C-2", BankFile.ANOTHER)
                .paid("1000.00", "as agreed", "Customer C-1", BankFile.ONE)
                .returned("75.00", "AM04", "Customer C-3", "DE32999999990000010120", "DD-3"));
    assertThat(taken).isEqualTo(new TakenFile(1, 3, 0, 0, 2, 1));
    assertThat(open("F-2")).isEqualTo("0.00");
    assertThat(open("F-3")).isEqualTo("75.00");
    assertThat(open("F-1")).isEqualTo("1000.00");

    // C-1 is not reminded as long as nobody has said whose the money is.
    theLettersLeave();
    assertThat(letterStates()).containsExactly(LetterState.PLANNED);

    // Tuesday. The payments desk looks at it and agrees with the proposal.
    time.passDays(1);
    as("cash", "UserTask_AssignPayment", "choice", "PROPOSAL", "proposal", "1");
    assertThat(open("F-1")).isEqualTo("0.00");
    assertThat(state()).isEqualTo(CaseState.SETTLED);
    theLettersLeave();
    assertThat(letterStates()).containsExactly(LetterState.CANCELLED);

    // Wednesday. The bank sends Monday once more, in the statement of the week: nothing happens.
    time.passDays(1);
    assertThat(
            statement(
                BankFile.of(LocalDate.parse("2024-02-05"), 1)
                    .paid("480.00", "Invoice F 2", "Customer C-2", BankFile.ANOTHER)
                    .paid("1000.00", "as agreed", "Customer C-1", BankFile.ONE)
                    .returned("75.00", "AM04", "Customer C-3", "DE32999999990000010120", "DD-3")))
        .isEqualTo(new TakenFile(1, 0, 3, 0, 0, 0));

    // Thursday. C-1's money goes back as well: from the same account, the only one of that amount.
    time.passDays(1);
    statement(
        BankFile.of(time.today(), 4).returned("1000.00", "MS03", "Customer C-1", BankFile.ONE, ""));
    assertThat(open("F-1")).isEqualTo("1000.00");
  }
}
