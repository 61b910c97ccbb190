package io.cobranza.practice.waivers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.practice.cases.CaseState;
import io.cobranza.process.engine.Reconciliation;
import io.cobranza.process.model.CollectionModel;
import io.cobranza.process.tasks.TaskAnswerRefusedException;
import io.cobranza.testing.Api.Answer;
import io.cobranza.testing.CalledProcess;
import io.cobranza.testing.CollectionTest;
import io.cobranza.testing.Oracle;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.FormService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/**
 * F-2 over 1,000 euro is due on 2024-01-31 by a customer who is charged 12.5 percent and 40 euro
 * for being late: on 2024-03-01 it owes 50.27 besides.
 */
class WaiverTest extends CollectionTest {

  private static final String APPROVE = "UserTask_ApproveWaiver";
  private static final String SECOND = "UserTask_ApproveWaiverAsSecond";

  @Autowired Waivers waivers;
  @Autowired Oracle oracle;
  @Autowired FormService forms;
  @Autowired DecisionService decisions;
  @Autowired Reconciliation reconciliation;
  @Autowired JdbcTemplate jdbc;

  @BeforeEach
  void aCustomerWhoIsChargedWhenLate() {
    assertThat(api.send("/api/customers", "{'number':'C-LU','name':'Lux','country':'LU'}").status())
        .isEqualTo(201);
    ledger.invoice("F-2", "C-LU", "1000.00");
    followed = "F-2";
  }

  @AfterEach
  void theOracleFindsNothing() {
    theLettersLeave();
    oracle.findsNothing();
  }

  private Answer ask(String reference, String what, String amount) {
    return api.send(
        "/api/invoices/%s/waivers".formatted(followed),
        "{'reference':'%s','what':'%s',%s'reason':'They are a good customer.'}"
            .formatted(reference, what, amount == null ? "" : "'amount':'" + amount + "',"));
  }

  private InvoiceFacts invoice() {
    return invoices.find(followed).orElseThrow();
  }

  private String open() {
    return invoice().open().amount().toPlainString();
  }

  private List<String> booked() {
    return jdbc.queryForList(
        """
        SELECT CONCAT(kind, ' ', SUM(amount)) FROM invoice_booking WHERE invoice_id = ?
        GROUP BY kind HAVING SUM(amount) <> 0 ORDER BY kind
        """,
        String.class,
        invoice().id().value());
  }

  private Map<String, Object> shown(String key) {
    return forms.getTaskFormVariables(task(key).getId());
  }

  @Test
  void aTrifleIsWaivedAtOnce() {
    time.goTo("2024-02-05");
    Answer answer = ask("W-1", "BOTH", null);

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.json().path("state").asText()).isEqualTo("BOOKED");
    assertThat(answer.json().path("amount").asText()).isEqualTo("41.71");
    assertThat(open()).isEqualTo("1000.00");
    assertThat(booked())
        .containsExactly(
            "COMPENSATION -40.0000",
            "COMPENSATION_WAIVED 40.0000",
            "INTEREST -1.7100",
            "INTEREST_WAIVED 1.7100");
    assertThat(trail()).contains("WAIVER_ASKED", "CHARGES_WAIVED");
  }

  @Test
  void theSameAgainChangesNothing() {
    time.goTo("2024-02-05");
    assertThat(ask("W-1", "INTEREST", "1.00").status()).isEqualTo(201);
    Answer again = ask("W-1", "INTEREST", "1.00");

    assertThat(again.status()).isEqualTo(201);
    assertThat(booked()).containsExactly("INTEREST -1.0000", "INTEREST_WAIVED 1.0000");
    assertThat(ask("W-1", "INTEREST", "0.50").status()).isEqualTo(409);
  }

  @Test
  void whoPaidTheInvoiceAndIsLetOffTheChargesIsSettled() {
    time.goTo("2024-03-01");
    ledger.payment("P-1", "F-2", "1000.00", "2024-03-01");
    assertThat(open()).isEqualTo("50.27");
    ask("W-1", "BOTH", null);
    assertThat(state()).isEqualTo(CaseState.IN_HOUSE);
    assertThat(shown(APPROVE)).containsEntry("waiverAsked", "–").containsKey("waiverAmount");

    as("supervisor", APPROVE, "waiverApproval", "YES");

    assertThat(open()).isEqualTo("0.00");
    assertThat(state()).isEqualTo(CaseState.SETTLED);
    assertThat(booked()).contains("PAYMENT 1000.0000");
    assertThat(trail()).contains("WAIVER_APPROVED", "CHARGES_WAIVED", "CASE_CLOSED");
  }

  @Test
  void waivedInterestNeverGrowsBack() {
    time.goTo("2024-03-01");
    ask("W-1", "BOTH", "50.00");
    time.goTo("2024-03-11");
    ledger.payment("P-1", "F-2", "1000.00", "2024-03-11");

    // The 27 cents that were not waived, and ten days.
    assertThat(open()).isEqualTo("3.70");
  }

  @Test
  void nobodyApprovesWhatTheyAskedFor() {
    time.goTo("2024-03-01");
    api.as("supervisor");
    ask("W-1", "BOTH", null);

    assertThatThrownBy(() -> as("supervisor", APPROVE, "waiverApproval", "YES"))
        .isInstanceOf(TaskAnswerRefusedException.class)
        .hasMessageContaining("You are the one who asked for this waiver");
    as("manager", APPROVE, "waiverApproval", "NO", "note", "They can pay.");
    assertThat(booked()).isEmpty();
    assertThat(trail()).contains("WAIVER_REJECTED");
    assertThat(openTasks()).doesNotContain(APPROVE);
  }

  @Test
  void aLargeOneTakesTwo() {
    ledger.invoice("F-3", "C-LU", "60000.00");
    followed = "F-3";
    time.goTo("2024-03-01");
    ask("W-1", "INTEREST", null);
    as("supervisor", APPROVE, "waiverApproval", "YES");
    assertThat(booked()).isEmpty();
    assertThatThrownBy(() -> as("supervisor", SECOND, "waiverApproval", "YES"))
        .isInstanceOf(TaskAnswerRefusedException.class)
        .hasMessageContaining("you have approved it already");
    as("manager", SECOND, "waiverApproval", "YES");
    assertThat(booked()).containsExactly("INTEREST -616.4400", "INTEREST_WAIVED 616.4400");
  }

  @Test
  void whatTheSecondRejectsIsNotWaived() {
    ledger.invoice("F-3", "C-LU", "60000.00");
    followed = "F-3";
    time.goTo("2024-03-01");
    ask("W-1", "INTEREST", null);
    as("supervisor", APPROVE, "waiverApproval", "YES");
    as("manager", SECOND, "waiverApproval", "NO");
    assertThat(booked()).isEmpty();
  }

  @Test
  void whatHasBecomeLessIsLookedAtAgain() {
    time.goTo("2024-03-01");
    ledger.payment("P-1", "F-2", "990.00", "2024-03-01");
    ask("W-1", "COMPENSATION", "40.00");
    assertThat(openTasks()).doesNotContain(APPROVE);
    ask("W-2", "INTEREST", null);
    assertThat(openTasks()).doesNotContain(APPROVE);

    ledger.invoice("F-3", "C-LU", "6000.00");
    followed = "F-3";
    time.goTo("2024-03-04");
    ask("W-3", "BOTH", null);
    ledger.payment("P-3", "F-3", "6052.00", "2024-03-04");
    as("supervisor", APPROVE, "waiverApproval", "YES");

    // Of 107.81 no more than 55.81 is owed.
    assertThat(trail()).contains("WAIVER_LOOKED_AT_AGAIN");
    assertThat(state()).isEqualTo(CaseState.IN_HOUSE);
    assertThat(shown(APPROVE).get("waiverAsked").toString()).contains("107.81");
    as("supervisor", APPROVE, "waiverApproval", "YES");
    assertThat(state()).isEqualTo(CaseState.SETTLED);
  }

  @Test
  void whereNothingIsOwedForBeingLateAnyMoreNothingIsWaived() {
    time.goTo("2024-03-01");
    ask("W-1", "BOTH", null);
    api.change("/api/invoices/F-2", "{'dueOn':'2024-03-20'}");
    as("supervisor", APPROVE, "waiverApproval", "YES");

    assertThat(booked()).isEmpty();
    assertThat(waivers.last(theCase().id()).orElseThrow().state()).isEqualTo(WaiverState.VOID);
    assertThat(openTasks()).doesNotContain(APPROVE);
  }

  @Test
  void aPaymentOfAllEndsIt() {
    time.goTo("2024-03-01");
    ask("W-1", "BOTH", null);
    ledger.payment("P-1", "F-2", "1050.27", "2024-03-01");

    assertThat(openTasks()).doesNotContain(APPROVE);
    assertThat(waivers.last(theCase().id()).orElseThrow().state()).isEqualTo(WaiverState.VOID);
    assertThat(ask("W-2", "BOTH", null).status()).isEqualTo(409);
  }

  @Test
  void aWithdrawalEndsIt() {
    time.goTo("2024-03-01");
    ask("W-1", "BOTH", null);
    api.send("/api/invoices/F-2/withdrawal", "{'reason':'Issued twice.'}");
    assertThat(openTasks()).doesNotContain(APPROVE);
  }

  @Test
  void aWriteOffEndsIt() {
    time.goTo("2024-03-01");
    ask("W-1", "BOTH", null);
    CalledProcess.start(runtime, CollectionModel.WRITE_OFF, theCase().id());
    as("ana", "UserTask_ProposeWriteOff", "decision", "YES", "writeOffReason", "Insolvent.");
    as("ben", "UserTask_ApproveWriteOff", "writeOffApproval", "YES");
    reconciliation.endWhatIsOver();
    assertThat(openTasks()).doesNotContain(APPROVE);
  }

  private String page(MockHttpServletRequestBuilder request, int status) throws Exception {
    return mvc.perform(
            request.with(user("collector").roles("COLLECTORS")).with(csrf()).locale(Locale.ENGLISH))
        .andExpect(status().is(status))
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  @Test
  void aCollectorAsksOnThePageOfTheCase() throws Exception {
    time.goTo("2024-03-01");
    assertThat(page(get("/cases").param("invoice", "F-2"), 200))
        .contains("up to EUR 50.27")
        .doesNotContain("role=\"alert\"");
    MockHttpServletRequestBuilder form =
        post("/cases/F-2/waivers").param("what", "INTEREST").param("reason", "Loyal.");
    assertThat(page(form.param("amount", "10.28"), 200)).contains("at most 10.27 EUR");
    page(
        post("/cases/F-2/waivers")
            .param("what", "BOTH")
            .param("amount", "")
            .param("reason", "Loyal."),
        302);

    assertThat(waivers.last(theCase().id()).orElseThrow().askedBy()).isEqualTo("collector");
    assertThat(page(get("/cases").param("invoice", "F-2"), 200))
        .contains("A waiver of EUR 50.27 waits for its approval.");
  }

  @Test
  void oneWaitsAtATime() {
    time.goTo("2024-03-01");
    ask("W-1", "BOTH", null);
    Answer second = ask("W-2", "INTEREST", "1.00");

    assertThat(second.status()).isEqualTo(409);
    assertThat(second.json().path("detail").asText()).contains("waits for its approval");
  }

  @Test
  void noMoreThanThereIsIsWaived() {
    time.goTo("2024-03-01");
    Answer tooMuch = ask("W-1", "INTEREST", "10.28");
    assertThat(tooMuch.status()).isEqualTo(422);
    assertThat(tooMuch.json().path("field").asText()).isEqualTo("amount");
    assertThat(tooMuch.json().path("detail").asText()).contains("10.27");
    assertThat(ask("W-2", "EVERYTHING", null).status()).isEqualTo(422);
    followed = "F-1";
    assertThat(ask("W-3", "BOTH", null).status()).isEqualTo(409);
  }

  @Test
  void whatWasWaivedStandsWhenAPaymentComesBack() {
    time.goTo("2024-03-01");
    ledger.payment("P-1", "F-2", "1000.00", "2024-03-01");
    ask("W-1", "BOTH", "50.00");
    assertThat(open()).isEqualTo("0.27");
    api.send(
        "/api/payments/P-1/reversal", "{'reason':'TOLD_BY_MISTAKE','on':'2024-03-01','text':'x'}");

    assertThat(open()).isEqualTo("1000.00");
    time.goTo("2024-03-02");
    ledger.payment("P-2", "F-2", "1000.00", "2024-03-02");
    assertThat(open()).isEqualTo("0.62");
  }

  @ParameterizedTest
  @CsvSource({
    "EUR, 50, 0",
    "EUR, 50.01, 1",
    "USD, 500, 1",
    "GBP, 500.01, 2",
    "MXN, 1000, 0",
    "MXN, 10000, 1",
    "MXN, 10000.01, 2",
    "JPY, 1, 2"
  })
  void everyCurrencyHasItsOwnLimits(String currency, double amount, int approvals) {
    assertThat(
            decisions
                .evaluateDecisionTableByKey("waiver-approval")
                .variables(Map.of("currency", currency, "waivedAmount", amount))
                .evaluate()
                .getSingleResult()
                .<Number>getSingleEntry()
                .intValue())
        .isEqualTo(approvals);
  }
}
