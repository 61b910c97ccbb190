package io.cobranza.practice.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.cobranza.practice.cases.CaseState;
import io.cobranza.testing.CollectionTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** An invoice of which nobody says that it was sent is asked about once, and not claimed. */
class SendingQuestionTest extends CollectionTest {

  private static final String OF_LEDGER = "UserTask_ConfirmSendingOfLedger";
  private static final String TO_CUSTOMER = "UserTask_ConfirmSendingToCustomer";

  @Autowired JdbcTemplate jdbc;
  @Autowired TransactionTemplate transactions;
  @Autowired SendingQuestions questions;

  private void update(String sql) {
    transactions.executeWithoutResult(status -> jdbc.update(sql));
  }

  /** Of the kit's own invoice and two others nobody says how they were sent. */
  @BeforeEach
  void nobodyVouches() {
    update("DELETE FROM sending_question");
    ledger.customer("C-2");
    ledger.invoice("F-2", "C-1", "500.00");
    ledger.invoice("F-3", "C-2", "700.00");
    time.goTo("2024-02-05");
  }

  private List<Task> asked(String task) {
    return tasks.createTaskQuery().taskDefinitionKey(task).list();
  }

  private void billingSays(String task, String customer, String... answer) {
    Task one =
        asked(task).stream()
            .filter(each -> customer == null || each.getName().contains(customer))
            .findFirst()
            .orElseThrow();
    Map<String, Object> form = new HashMap<>();
    for (int i = 0; i < answer.length; i += 2) {
      form.put(answer[i], answer[i + 1]);
    }
    tasks.complete(one.getId(), form);
    time.passDays(1);
  }

  private List<String> lettersOf(String invoice) {
    followed = invoice;
    return lettersOrdered();
  }

  @Test
  void billingIsAskedOnceForTheLedgerAndNothingIsClaimed() {
    time.goTo("2024-02-20");

    assertThat(asked(OF_LEDGER)).hasSize(1);
    assertThat(asked(TO_CUSTOMER)).isEmpty();
    for (String invoice : List.of(INVOICE, "F-2", "F-3")) {
      assertThat(lettersOf(invoice)).as(invoice).isEmpty();
      assertThat(state()).as(invoice).isEqualTo(CaseState.IN_CORRECTION);
    }
  }

  @Test
  void onceBillingVouchesAllGoOnAndNobodyIsAskedAgain() {
    billingSays(OF_LEDGER, null, "decision", "SENT", "sentBy", "Portal, with receipts");

    for (String invoice : List.of(INVOICE, "F-2", "F-3")) {
      assertThat(lettersOf(invoice)).as(invoice).containsExactly("first-reminder");
    }
    ledger.invoice("F-4", "C-2", "900.00", "2024-01-20", "2024-02-19");
    time.goTo("2024-02-26");
    assertThat(lettersOf("F-4")).containsExactly("first-reminder");
    assertThat(asked(OF_LEDGER)).isEmpty();
  }

  @Test
  void whereItDiffersEachCustomerIsAskedAboutOnce() {
    billingSays(OF_LEDGER, null, "decision", "DIFFERS");
    assertThat(asked(TO_CUSTOMER)).hasSize(2);

    billingSays(TO_CUSTOMER, "C-2", "decision", "SENT", "sentBy", "Post");

    assertThat(lettersOf("F-3")).containsExactly("first-reminder");
    assertThat(lettersOf("F-2")).isEmpty();
    assertThat(asked(TO_CUSTOMER)).hasSize(1);
  }

  @Test
  void aLedgerThatSaysOfOthersHowTheyWereSentIsAskedAboutByCustomer() {
    update("DELETE FROM sending_question");
    update("UPDATE invoice SET sent_on = issued_on WHERE number = 'F-2'");
    ledger.customer("C-3");
    ledger.invoice("F-6", "C-3", "800.00", "2024-01-05", "2024-02-08");
    time.goTo("2024-02-13");

    assertThat(asked(TO_CUSTOMER))
        .singleElement()
        .satisfies(task -> assertThat(task.getName()).contains("Customer C-3"));
  }

  @Test
  void whatWasNotSentComesToBillingOneByOne() {
    billingSays(OF_LEDGER, null, "decision", "NOT_SENT");

    assertThat(asked("UserTask_CorrectInvoice")).hasSize(3);
    assertThat(lettersOf("F-3")).isEmpty();
    assertThat(asked(OF_LEDGER)).isEmpty();
  }

  @Test
  void whatComesAfterThatIsAskedAboutAnew() {
    billingSays(OF_LEDGER, null, "decision", "NOT_SENT");
    ledger.invoice("F-4", "C-2", "900.00", "2024-01-20", "2024-02-19");
    time.goTo("2024-02-26");

    assertThat(asked(OF_LEDGER)).hasSize(1);
  }

  /** Another person of billing answers, and the answer is not committed yet. */
  private void billingAnswersMeanwhile(SendingAnswer answer, Runnable meanwhile) {
    long open =
        jdbc.queryForObject("SELECT id FROM sending_question WHERE answer IS NULL", Long.class);
    CompletableFuture<Void> answered = new CompletableFuture<>();
    Thread billing =
        new Thread(
            () ->
                transactions.executeWithoutResult(
                    status -> {
                      questions.answer(
                          new SendingQuestionId(open),
                          answer,
                          answer == SendingAnswer.SENT ? "Post" : null,
                          null);
                      answered.complete(null);
                      await().until(this::somebodyWaits);
                    }));
    billing.start();
    answered.join();
    meanwhile.run();
  }

  private boolean somebodyWaits() {
    return jdbc.queryForObject(
            "SELECT variable_value FROM information_schema.global_status"
                + " WHERE variable_name = 'INNODB_ROW_LOCK_CURRENT_WAITS'",
            Integer.class)
        > 0;
  }

  @ParameterizedTest
  @EnumSource(names = {"SENT", "DIFFERS"})
  void whoAsksAsBillingAnswersIsAnsweredToo(SendingAnswer answer) {
    ledger.invoice("F-4", "C-2", "900.00", "2024-01-20", "2024-02-19");
    time.goTo("2024-02-18");

    billingAnswersMeanwhile(
        answer,
        () ->
            assertThatThrownBy(() -> time.goTo("2024-02-26"))
                .isInstanceOf(ConcurrencyFailureException.class));
    time.goTo("2024-02-27");

    assertThat(asked(TO_CUSTOMER)).hasSize(answer == SendingAnswer.SENT ? 0 : 1);
    assertThat(lettersOf("F-4")).hasSize(answer == SendingAnswer.SENT ? 1 : 0);
    assertThat(
            jdbc.queryForObject(
                "SELECT COUNT(*) FROM sending_question WHERE customer_id IS NULL", Integer.class))
        .isEqualTo(1);
  }

  @Test
  void whoPaysMeanwhileIsNotAskedFor() {
    ledger.payment("P-3", "F-3", "700.00", time.today().toString());
    billingSays(OF_LEDGER, null, "decision", "SENT", "sentBy", "E-mail");

    assertThat(lettersOf("F-3")).isEmpty();
  }
}
