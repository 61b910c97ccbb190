package io.cobranza.ledger.cash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.cobranza.testing.CollectionTest;
import io.cobranza.testing.Oracle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the bank takes back takes its payment back, if it is sure which one it was. */
class ReturnedDebitTest extends CollectionTest {

  private static final String FIND = "UserTask_FindReturnedPayment";

  @Autowired StatementIntake intake;
  @Autowired Oracle oracle;
  @Autowired JdbcTemplate jdbc;

  @AfterEach
  void theLedgerIsTrueToItself() {
    oracle.findsNothing();
  }

  private String open() {
    return api.read("/api/invoices/F-1").text("open");
  }

  private void returned(String amount, String account, String endToEnd) {
    intake.take(
        BankFile.of(time.today(), 9)
            .returned(amount, "AC04", "Customer C-1", account, endToEnd)
            .bytes());
  }

  @Test
  void theReferenceOfTheLedgerNamesIt() {
    ledger.payment("P-1", "F-1", "1000.00", "2024-01-05");
    returned("1000.00", BankFile.ONE, "P-1");
    assertThat(open()).isEqualTo("1000.00");
    assertThat(
            jdbc.queryForList(
                "SELECT CONCAT(payment_reference, ' ', reason) FROM payment_reversal",
                String.class))
        .containsExactly("P-1 RETURNED_DEBIT");
    assertThat(openTasks()).isEmpty();
  }

  @Test
  void theReferenceOfTheLineThatCameInNamesIt() {
    intake.take(
        BankFile.of(time.today(), 1)
            .paid("1000.00", "F-1", "Customer C-1", BankFile.ONE, "E2E-77")
            .bytes());
    assertThat(open()).isEqualTo("0.00");
    time.passDays(2);
    returned("1000.00", BankFile.ANOTHER, "E2E-77");
    assertThat(open()).isEqualTo("1000.00");
  }

  @Test
  void theOnlyPaymentOfThatAmountFromThatAccountIsIt() {
    intake.take(
        BankFile.of(time.today(), 1).paid("1000.00", "F-1", "Customer C-1", BankFile.ONE).bytes());
    returned("1000.00", BankFile.ONE, "");
    assertThat(open()).isEqualTo("1000.00");
  }

  @Test
  void theSameFileAgainTakesNothingBackAgain() {
    ledger.payment("P-1", "F-1", "1000.00", "2024-01-05");
    returned("1000.00", BankFile.ONE, "P-1");
    returned("1000.00", BankFile.ONE, "P-1");
    assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM payment_reversal", Integer.class))
        .isEqualTo(1);
  }

  @Test
  void whereItIsNotSureSomebodyIsAsked() {
    ledger.payment("P-1", "F-1", "1000.00", "2024-01-05");
    returned("1000.00", BankFile.ONE, "");
    assertThat(open()).isEqualTo("0.00");
    assertThat(openTasks()).containsExactly(FIND);
    as("cash", FIND, "choice", "PROPOSAL", "proposal", "1");
    assertThat(open()).isEqualTo("1000.00");
    assertThat(openTasks()).isEmpty();
  }

  @Test
  void whatIsFoundOnThePageEndsTheTask() throws Exception {
    ledger.payment("P-1", "F-1", "1000.00", "2024-01-05");
    returned("1000.00", BankFile.ONE, "");
    assertThat(openTasks()).containsExactly(FIND);

    mvc.perform(
            post("/payments-to-assign/"
                    + jdbc.queryForObject("SELECT line_id FROM incoming_line", Long.class))
                .param("choice", "PROPOSAL")
                .param("said", "1")
                .with(user("cash").roles("CASH"))
                .with(csrf()))
        .andExpect(status().is3xxRedirection());

    assertThat(open()).isEqualTo("1000.00");
    assertThat(openTasks()).isEmpty();
  }

  @Test
  void aReferenceThatIsTypedHasToFit() {
    ledger.payment("P-1", "F-1", "600.00", "2024-01-05");
    returned("1000.00", BankFile.ONE, "");
    assertThatThrownBy(() -> as("cash", FIND, "choice", "PAYMENT", "paymentReference", "P-1"))
        .hasMessageContaining("There is no payment P-1 of this amount");
    as("cash", FIND, "choice", "NOT_OURS", "note", "Our own mistake");
    assertThat(open()).isEqualTo("400.00");
  }

  /** The ERP tells the return as well: the line then has nothing to take back. */
  @Test
  void whatWasTakenBackBeforeIsNotTakenBackAgain() {
    ledger.payment("P-1", "F-1", "1000.00", "2024-01-05");
    api.send(
        "/api/payments/P-1/reversal",
        "{'reason':'RETURNED_DEBIT','on':'2024-01-08','text':'AC04'}");
    returned("1000.00", BankFile.ONE, "P-1");
    assertThat(open()).isEqualTo("1000.00");
    assertThat(openTasks()).containsExactly(FIND);
    as("cash", FIND, "choice", "NOT_OURS", "note", "Told by the ledger");
  }
}
