package io.cobranza.ledger.cash;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.ledger.bankstatements.BankStatements;
import io.cobranza.practice.cases.CaseState;
import io.cobranza.testing.CollectionTest;
import io.cobranza.testing.Oracle;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is sure is booked, once, as any other payment is; nothing else is. */
class BookingTest extends CollectionTest {

  @Autowired StatementIntake intake;
  @Autowired BankStatements statements;
  @Autowired IncomingLines lines;
  @Autowired Oracle oracle;
  @Autowired JdbcTemplate jdbc;

  @AfterEach
  void theLedgerIsTrueToItself() {
    oracle.findsNothing();
  }

  private BankFile today(int number) {
    return BankFile.of(time.today(), number);
  }

  private String open(String invoice) {
    return api.read("/api/invoices/" + invoice).text("open");
  }

  private List<String> states() {
    return jdbc.queryForList("SELECT state FROM incoming_line ORDER BY line_id", String.class);
  }

  @Test
  void aLineThatNamesItsInvoiceAndIsExactSettlesIt() {
    goToTheCall();
    TakenFile taken =
        intake.take(today(1).paid("1000.00", "F-1", "Customer C-1", BankFile.ONE).bytes());
    assertThat(taken).isEqualTo(new TakenFile(1, 1, 0, 0, 1, 0));
    assertThat(open("F-1")).isEqualTo("0.00");
    assertThat(state()).isEqualTo(CaseState.SETTLED);
    assertThat(openTasks()).isEmpty();
  }

  @Test
  void theSameAgainInAnotherFileIsBookedOnce() {
    BankFile morning = today(1).paid("1000.00", "F-1", "Customer C-1", BankFile.ONE);
    intake.take(morning.bytes());
    assertThat(intake.take(morning.bytes())).isEqualTo(new TakenFile(1, 0, 1, 0, 0, 0));
    intake.take(morning.paid("5.00", "?", "Somebody", BankFile.ANOTHER).bytes());
    assertThat(jdbc.queryForList("SELECT amount FROM payment", String.class))
        .containsExactly("1000.0000");
  }

  @Test
  void oneTransferForSeveralInvoicesIsOnePayment() {
    ledger.invoice("F-2", "C-1", "250.00");
    intake.take(today(1).paid("1250.00", "F-1, F-2", "Customer C-1", BankFile.ONE).bytes());
    assertThat(List.of(open("F-1"), open("F-2"))).containsExactly("0.00", "0.00");
    assertThat(jdbc.queryForList("SELECT reference FROM payment", String.class))
        .singleElement()
        .asString()
        .matches("bank-2024-01-08-[0-9a-f]{24}");
  }

  @Test
  void whatIsPaidTwiceInOneFileIsBookedOnce() {
    intake.take(
        today(1)
            .paid("1000.00", "F-1", "Customer C-1", BankFile.ONE)
            .paid("1000.00", "F-1 again", "Customer C-1", BankFile.ONE)
            .bytes());
    assertThat(states()).containsExactly("BOOKED", "TO_ASSIGN");
    assertThat(open("F-1")).isEqualTo("0.00");
  }

  @Test
  void whatIsNotSureIsNotBooked() {
    TakenFile taken =
        intake.take(
            today(1)
                .paid("999.00", "thank you", "Customer C-1", BankFile.ONE)
                .paid("1000.00", "thank you", "Somebody", BankFile.ANOTHER)
                .paid("400.00", "F-1", "Customer C-1", BankFile.ONE)
                .bytes());
    assertThat(taken.booked()).isZero();
    assertThat(taken.toAssign()).isEqualTo(3);
    assertThat(open("F-1")).isEqualTo("1000.00");
  }

  /** A node died when it had kept the lines. */
  @Test
  void whatWasKeptAndNotLookedAtIsWorkedOffLater() {
    statements.take(today(1).paid("1000.00", "F-1", "Customer C-1", BankFile.ONE).bytes());
    assertThat(open("F-1")).isEqualTo("1000.00");
    assertThat(lines.workOff()).isEqualTo(new WorkedOff(1, 1, 0));
    assertThat(lines.workOff()).isEqualTo(WorkedOff.NOTHING);
    assertThat(open("F-1")).isEqualTo("0.00");
  }

  @Test
  void whatTheBankBooksTomorrowWaitsForTomorrow() {
    byte[] tomorrow =
        BankFile.of(time.today().plusDays(1), 1)
            .paid("1000.00", "F-1", "Customer C-1", BankFile.ONE)
            .bytes();
    assertThat(intake.take(tomorrow).booked()).isZero();
    time.passDays(1);
    assertThat(lines.workOff().booked()).isEqualTo(1);
  }

  @Test
  void whatTheLedgerToldBeforeIsNotAskedAbout() {
    ledger.payment("P-1", "F-1", "1000.00", time.today().toString());
    intake.take(today(1).paid("1000.00", "F-1", "Customer C-1", BankFile.ONE).bytes());
    assertThat(states()).containsExactly("ELSEWHERE");
    assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM payment", Integer.class)).isEqualTo(1);
  }

  @Test
  void theAccountOfAPayerWhoNamedItsInvoiceIsRemembered() {
    ledger.invoice("F-2", "C-1", "250.00");
    intake.take(today(1).paid("1000.00", "F-1", "A Payer", BankFile.ONE).bytes());
    intake.take(today(2).paid("250.00", "thank you", "A Payer", BankFile.ONE).bytes());
    assertThat(jdbc.queryForList("SELECT account FROM payer_account", String.class))
        .containsExactly(BankFile.ONE);
    assertThat(jdbc.queryForList("SELECT evidence FROM incoming_proposal", String.class))
        .containsExactly("KNOWN_IBAN,EXACT_AMOUNT");
  }

  /** More than a portion; what is open is read once for each portion. */
  @Test
  void aDayOfSixHundredLinesIsBooked() {
    StringBuilder rows = new StringBuilder("number,customer,issuedOn,dueOn,amount,currency\n");
    BankFile file = today(1);
    for (int i = 1000; i < 1600; i++) {
      rows.append("X-%d,C-1,2024-01-01,2024-01-31,%d.50,EUR\n".formatted(i, i));
      file.paid(i + ".50", "X-" + i, "Customer C-1", BankFile.ONE);
    }
    assertThat(api.upload("/api/invoices/import", rows.toString()).status()).isEqualTo(200);
    assertThat(intake.take(file.bytes()).booked()).isEqualTo(600);
    assertThat(
            jdbc.queryForObject(
                "SELECT COUNT(*) FROM open_invoice WHERE number LIKE 'X-%'", Integer.class))
        .isZero();
  }
}
