package io.cobranza.process.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.cobranza.practice.cases.CaseState;
import io.cobranza.practice.promises.PromiseState;
import io.cobranza.practice.promises.Promises;
import io.cobranza.testing.CollectionTest;
import io.cobranza.testing.Oracle;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Invoice F-9 over 1,000 euro: 500 on 31 January, 300 on 29 February, 200 on 29 March. One case
 * asks for the part whose turn it is.
 */
class InstalmentTermsTest extends CollectionTest {

  @Autowired Oracle oracle;
  @Autowired Promises promises;

  @BeforeEach
  void anInvoiceInThreeParts() {
    time.withRoutine("money-on-account");
    followed = "F-9";
    assertThat(
            api.send(
                    "/api/invoices",
                    "{'number':'F-9','customer':'C-1','issuedOn':'2024-01-01','amount':1000.00,"
                        + "'currency':'EUR','sentBy':'e-mail','sentOn':'2024-01-01',"
                        + "'instalments':[{'dueOn':'2024-01-31','amount':500.00},"
                        + "{'dueOn':'2024-02-29','amount':300.00},"
                        + "{'dueOn':'2024-03-29','amount':200.00}]}")
                .status())
        .isEqualTo(201);
    ledger.payment("P-0", INVOICE, "1000.00", "2024-01-08");
  }

  @AfterEach
  void theOracleFindsNothing() {
    oracle.findsNothing();
  }

  private void paid(String reference, String amount) {
    ledger.payment(reference, "F-9", amount, time.today().toString());
  }

  private String claimed() {
    return invoices.find("F-9").orElseThrow().open().amount().toPlainString();
  }

  private LocalDate dueOn() {
    return invoices.find("F-9").orElseThrow().dueOn();
  }

  @Test
  void onlyThePartThatIsDueIsClaimed() throws Exception {
    goToWithLetters("2024-02-06");

    assertThat(lettersOrdered()).containsExactly("first-reminder");
    assertThat(claimed()).isEqualTo("500.00");
    assertThat(lastLetter())
        .contains("500.00")
        .contains("Due later")
        .doesNotContain("To be paid today");
  }

  private String lastLetter() throws Exception {
    var sent = letters.ofCase(theCase().id());
    return mvc.perform(
            get("/api/letters/" + sent.get(sent.size() - 1).id() + "/text")
                .with(user("auditor").roles("AUDITORS")))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  @Test
  void aPartThatIsPaidEndsTheCaseUntilTheNextIsLate() {
    goToWithLetters("2024-02-06");
    paid("P-1", "500.00");

    assertThat(state()).isEqualTo(CaseState.SETTLED);
    assertThat(dueOn()).isEqualTo("2024-02-29");
    assertThat(claimed()).isEqualTo("300.00");
    goToWithLetters("2024-03-04");
    assertThat(state()).isEqualTo(CaseState.IN_HOUSE);
    assertThat(theCase().course().round()).isEqualTo(2);
    goToWithLetters("2024-03-06");
    assertThat(lettersOrdered()).containsExactly("first-reminder", "first-reminder");
    assertThat(trail()).contains("CASE_REOPENED");
  }

  @Test
  void aPartThatFallsDueIsClaimedWithTheOlderOne() {
    goToWithLetters("2024-02-28");
    assertThat(claimed()).isEqualTo("500.00");

    goToWithLetters("2024-02-29");

    assertThat(claimed()).isEqualTo("800.00");
    assertThat(dueOn()).isEqualTo("2024-01-31");
    assertThat(lettersOrdered()).containsExactly("first-reminder", "second-reminder");
  }

  @Test
  void whoPaysEachPartInTimeIsNeverReminded() {
    paid("P-1", "500.00");
    goToWithLetters("2024-02-28");
    paid("P-2", "300.00");
    goToWithLetters("2024-03-28");
    paid("P-3", "200.00");
    goToWithLetters("2024-05-01");

    assertThat(invoices.find("F-9").orElseThrow().balance().settledOn()).isEqualTo("2024-03-28");
    assertThat(cases.ofInvoice(invoices.find("F-9").orElseThrow().id())).isEmpty();
  }

  @Test
  void aPartWhosePaymentComesBackIsOwedWhereItWas() {
    goToWithLetters("2024-02-06");
    paid("P-1", "500.00");

    assertThat(
            api.send(
                    "/api/payments/P-1/reversal",
                    "{'reason':'RETURNED_DEBIT','on':'%s'}".formatted(time.today()))
                .status())
        .isEqualTo(201);
    theLettersLeave();

    assertThat(state()).isEqualTo(CaseState.IN_HOUSE);
    assertThat(theCase().course().round()).isEqualTo(1);
    assertThat(dueOn()).isEqualTo("2024-01-31");
    assertThat(claimed()).isEqualTo("500.00");
  }

  @Test
  void allOfItAtOnceSettlesIt() {
    goToWithLetters("2024-02-06");
    paid("P-1", "1000.00");

    assertThat(state()).isEqualTo(CaseState.SETTLED);
    assertThat(claimed()).isEqualTo("0.00");
    goToWithLetters("2024-05-01");
    assertThat(lettersOrdered()).containsExactly("first-reminder");
  }

  @Test
  void aPromiseOverTwoPartsIsNotKeptByOne() {
    goToTheCall();
    theLettersLeave();
    goToWithLetters("2024-03-01");
    assertThat(claimed()).isEqualTo("800.00");
    complete(
        "UserTask_CallCustomer",
        "outcome",
        "PROMISE",
        "promisedAmount",
        "800.00",
        "promisedOn",
        "2024-03-06");

    paid("P-1", "500.00");

    assertThat(state()).isEqualTo(CaseState.PROMISED);
    goToWithLetters("2024-03-12");
    assertThat(promises.last(theCase().id()).orElseThrow().state())
        .isEqualTo(PromiseState.PART_KEPT);
    assertThat(state()).isEqualTo(CaseState.IN_HOUSE);
  }

  @Test
  void aDisputeAboutALittleOutlivesItToo() {
    goToTheCall();
    theLettersLeave();
    complete(
        "UserTask_CallCustomer",
        "outcome",
        "DISPUTE",
        "disputeReason",
        "DAMAGED",
        "disputedAmount",
        "100.00");
    assertThat(openTasks()).contains("UserTask_ResolveDispute");

    paid("P-1", "500.00");

    assertThat(openTasks()).contains("UserTask_ResolveDispute");
    assertThat(state()).isEqualTo(CaseState.IN_HOUSE);
    assertThat(theCase().course().round()).isEqualTo(2);
  }

  @Test
  void aDisputeOutlivesThePartThatIsPaid() {
    goToTheCall();
    theLettersLeave();
    complete(
        "UserTask_CallCustomer",
        "outcome",
        "DISPUTE",
        "disputeReason",
        "DAMAGED",
        "disputedAmount",
        "500.00");
    assertThat(state()).isEqualTo(CaseState.IN_DISPUTE);

    paid("P-1", "500.00");

    assertThat(state()).isEqualTo(CaseState.IN_DISPUTE);
    assertThat(theCase().course().round()).isEqualTo(2);
  }
}
