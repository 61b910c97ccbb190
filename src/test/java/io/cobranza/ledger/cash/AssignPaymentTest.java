package io.cobranza.ledger.cash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.cobranza.process.tasks.TaskAnswerRefusedException;
import io.cobranza.testing.CollectionTest;
import io.cobranza.testing.Oracle;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.ObjectValue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is not sure, somebody of the payments desk assigns; never is a guess booked. */
class AssignPaymentTest extends CollectionTest {

  private static final String ASSIGN = "UserTask_AssignPayment";

  @Autowired StatementIntake intake;
  @Autowired FormService forms;
  @Autowired Oracle oracle;
  @Autowired JdbcTemplate jdbc;

  @AfterEach
  void theLedgerIsTrueToItself() {
    oracle.findsNothing();
  }

  /** It says who pays, and that is all. */
  private void aLineThatIsNotSure(String amount) {
    intake.take(
        BankFile.of(time.today(), 1)
            .paid(amount, "thank you", "Customer C-1", BankFile.ONE)
            .bytes());
  }

  private String open(String invoice) {
    return api.read("/api/invoices/" + invoice).text("open");
  }

  private String lineState() {
    return jdbc.queryForObject("SELECT state FROM incoming_line", String.class);
  }

  private long line() {
    return jdbc.queryForObject("SELECT line_id FROM incoming_line", Long.class);
  }

  @Test
  void thePaymentsDeskIsAsked() {
    aLineThatIsNotSure("1000.00");
    assertThat(tasks.createTaskQuery().taskCandidateGroup("cash").list())
        .extracting(Task::getName)
        .containsExactly("Assign payment: EUR 1,000.00 · Customer C-1");
  }

  @Test
  void theFormShowsWhoPaidAndWhoseItMayBeAndWhy() {
    aLineThatIsNotSure("1000.00");
    VariableMap shown = forms.getTaskFormVariables(task(ASSIGN).getId());
    assertThat(shown)
        .containsEntry("payerName", "Customer C-1")
        .containsEntry("payerAccount", BankFile.ONE)
        .containsEntry("lineText", "thank you")
        .containsEntry("proposal", "1");
    ObjectValue proposals = shown.getValueTyped("proposals");
    assertThat(proposals.getValueSerialized())
        .contains("Customer C-1 (C-1)", "EUR 1,000.00 of F-1")
        .contains("the payer is called so, the amount is exact");
  }

  @Test
  void aProposalIsBookedAsItSays() {
    aLineThatIsNotSure("1000.00");
    as("cash", ASSIGN, "choice", "PROPOSAL", "proposal", "1");
    assertThat(open("F-1")).isEqualTo("0.00");
    assertThat(lineState()).isEqualTo("ASSIGNED");
    assertThat(openTasks()).isEmpty();
    assertThat(jdbc.queryForList("SELECT decided_by FROM incoming_line", String.class))
        .containsExactly("cash");
  }

  @Test
  void invoicesThatAreTypedGetWhatIsOpenInTheirOrderAndTheRestStaysOnAccount() {
    ledger.invoice("F-2", "C-1", "250.00");
    aLineThatIsNotSure("1300.00");
    as("cash", ASSIGN, "choice", "INVOICES", "invoiceNumbers", "F-2, F-1");
    assertThat(List.of(open("F-1"), open("F-2"))).containsExactly("0.00", "0.00");
    assertThat(api.read("/api/customers/C-1/account").json().get(0).path("amount").asText())
        .isEqualTo("50.00");
  }

  @Test
  void aCustomerGetsItOnAccount() {
    aLineThatIsNotSure("999.00");
    as("cash", ASSIGN, "choice", "CUSTOMER", "customerNumber", "C-1");
    assertThat(open("F-1")).isEqualTo("1000.00");
    assertThat(api.read("/api/customers/C-1/account").json().get(0).path("amount").asText())
        .isEqualTo("999.00");
  }

  @Test
  void whatIsNoCustomersIsBookedNowhere() {
    aLineThatIsNotSure("999.00");
    as("cash", ASSIGN, "choice", "NOT_OURS", "note", "A deposit that came back");
    assertThat(lineState()).isEqualTo("NOT_OURS");
    assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM payment", Integer.class)).isZero();
  }

  /** Whom it was assigned to once, its account is known of. */
  @Test
  void theAccountIsRemembered() {
    aLineThatIsNotSure("999.00");
    as("cash", ASSIGN, "choice", "CUSTOMER", "customerNumber", "C-1");
    assertThat(jdbc.queryForList("SELECT account FROM payer_account", String.class))
        .containsExactly(BankFile.ONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PROPOSAL | proposal       | 9      | There is no proposal 9.",
        "INVOICES | invoiceNumbers | F-9    | F-9",
        "INVOICES | invoiceNumbers | F-0    | Nothing is open of invoice F-0.",
        "INVOICES | invoiceNumbers | F-1 F-2| Nothing of the payment is left for invoice F-2.",
        "INVOICES | invoiceNumbers | US-1   | is in USD",
        "CUSTOMER | customerNumber | C-9    | C-9"
      })
  void whatCannotBeBookedIsRefusedWithASentence(
      String choice, String field, String said, String sentence) {
    ledger.invoice("F-0", "C-1", "10.00").payment("P-0", "F-0", "10.00", "2024-01-05");
    ledger.invoice("F-2", "C-1", "250.00").invoiceIn("USD", "US-1", "C-1", "70.00");
    aLineThatIsNotSure("999.00");
    assertThatThrownBy(() -> as("cash", ASSIGN, "choice", choice, field, said))
        .isInstanceOfSatisfying(
            TaskAnswerRefusedException.class,
            refused -> assertThat(refused.field()).isEqualTo(field))
        .hasMessageContaining(sentence);
    assertThat(lineState()).isEqualTo("TO_ASSIGN");
    assertThat(openTasks()).containsExactly(ASSIGN);
    assertThat(jdbc.queryForList("SELECT choice FROM incoming_line", String.class))
        .containsOnlyNulls();
  }

  @Test
  void aProposalOfAnInvoiceThatWasPaidMeanwhileIsRefused() {
    aLineThatIsNotSure("1000.00");
    ledger.payment("P-1", "F-1", "600.00", "2024-01-08");
    assertThatThrownBy(() -> as("cash", ASSIGN, "choice", "PROPOSAL", "proposal", "1"))
        .hasMessageContaining("Less is open of invoice F-1");
    assertThat(open("F-1")).isEqualTo("400.00");
  }

  @Test
  void theSamePaymentToldByTheLedgerEndsTheTask() {
    aLineThatIsNotSure("1000.00");
    ledger.payment("P-1", "F-1", "1000.00", time.today().toString());
    assertThat(openTasks()).isEmpty();
    assertThat(lineState()).isEqualTo("ELSEWHERE");
  }

  /** Another day or another amount is another payment. */
  @Test
  void anotherPaymentToldByTheLedgerDoesNot() {
    aLineThatIsNotSure("1000.00");
    ledger.payment("P-1", "F-1", "999.00", time.today().toString());
    assertThat(openTasks()).containsExactly(ASSIGN);
  }

  @Test
  void thePageShowsWhatIsToAssignAndDecides() throws Exception {
    aLineThatIsNotSure("1000.00");
    mvc.perform(get("/payments-to-assign").with(user("cash").roles("CASH")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("EUR 1,000.00 of F-1")))
        .andExpect(content().string(containsString("the amount is exact")));
    mvc.perform(
            post("/payments-to-assign/" + line())
                .param("choice", "PROPOSAL")
                .param("said", "1")
                .with(user("cash").roles("CASH"))
                .with(csrf()))
        .andExpect(status().is3xxRedirection());
    assertThat(open("F-1")).isEqualTo("0.00");
    assertThat(openTasks()).isEmpty();
    mvc.perform(
            get("/payments-to-assign?state=ASSIGNED&order=LARGEST")
                .with(user("auditor").roles("AUDITORS")))
        .andExpect(content().string(containsString("Customer C-1")));
  }

  @Test
  void anAuditorReadsThePageAndDecidesNothing() throws Exception {
    aLineThatIsNotSure("1000.00");
    mvc.perform(get("/payments-to-assign").with(user("auditor").roles("AUDITORS")))
        .andExpect(content().string(containsString("EUR 1,000.00 of F-1")))
        .andExpect(content().string(not(containsString("name=\"choice\" aria"))));
    mvc.perform(
            post("/payments-to-assign/" + line())
                .param("choice", "PROPOSAL")
                .param("said", "1")
                .with(user("auditor").roles("AUDITORS"))
                .with(csrf()))
        .andExpect(status().isForbidden());
  }

  @Test
  void aRefusalOfThePageIsASentenceOnIt() throws Exception {
    aLineThatIsNotSure("1000.00");
    mvc.perform(
            post("/payments-to-assign/" + line())
                .param("choice", "INVOICES")
                .param("said", "F-9")
                .locale(Locale.ENGLISH)
                .with(user("cash").roles("CASH"))
                .with(csrf()))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("role=\"alert\"")))
        .andExpect(content().string(containsString("F-9")));
    assertThat(lineState()).isEqualTo("TO_ASSIGN");
  }
}
