package io.cobranza.process.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.cobranza.desk.worklist.CaseSheets;
import io.cobranza.letters.correspondence.LetterId;
import io.cobranza.letters.correspondence.LetterKind;
import io.cobranza.practice.cases.CaseState;
import io.cobranza.practice.disputes.DisputeReason;
import io.cobranza.practice.disputes.NewDispute;
import io.cobranza.process.tasks.TaskAnswerRefusedException;
import io.cobranza.shared.Money;
import io.cobranza.testing.CollectionTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class PartDisputeTest extends CollectionTest {

  @Autowired CaseSheets sheets;
  @Autowired JdbcClient jdbc;

  private static final String RESOLVE = "UserTask_ResolveDispute";
  private static final String CALL = "UserTask_CallCustomer";

  /** Wednesday, after the first reminder. */
  @BeforeEach
  void collectionHasBegun() {
    time.goTo("2024-02-07");
  }

  private void oneMore(String reference, String amount) {
    disputes.raise(
        new NewDispute(
            reference,
            theCase().invoice(),
            DisputeReason.QUANTITY,
            Money.of(amount, "EUR"),
            null,
            time.today()));
  }

  private void saysInTheCall(String amount) {
    complete(CALL, "outcome", "DISPUTE", "disputeReason", "DAMAGED", "disputedAmount", amount);
  }

  /** The last letter of that kind, as the customer reads it. */
  private String letterAbout(LetterKind kind) throws Exception {
    relay.deliverDue();
    LetterId id =
        letters.ofCase(theCase().id()).stream()
            .filter(letter -> letter.kind() == kind)
            .reduce((earlier, later) -> later)
            .orElseThrow()
            .id();
    return mvc.perform(get("/api/letters/" + id + "/html").with(user("auditor").roles("AUDITORS")))
        .andReturn()
        .getResponse()
        .getContentAsString()
        .replace('\u00A0', ' ');
  }

  private void partlyAccepted(String amount) {
    complete(
        RESOLVE,
        "decision",
        "PARTLY_ACCEPTED",
        "creditAmount",
        amount,
        "explanation",
        "The rest was signed for.");
  }

  private void accepted() {
    complete(RESOLVE, "decision", "ACCEPTED");
  }

  @Test
  void theUndisputedPartGoesOnBeingCollected() {
    disputedInWriting("QUANTITY", "300.00");
    assertThat(state()).isEqualTo(CaseState.IN_HOUSE);
    assertThat(openTasks()).containsExactly(RESOLVE);
    time.goTo("2024-02-20");
    assertThat(lettersOrdered()).containsExactly("first-reminder", "second-reminder");
    assertThat(openTasks()).containsExactly(RESOLVE, CALL);
  }

  @Test
  void theLetterAsksForTheUndisputedPartAlone() throws Exception {
    disputedInWriting("QUANTITY", "300.00");
    goToWithLetters("2024-02-15");
    String page = letterAbout(LetterKind.SECOND_REMINDER);
    assertThat(page).contains("Of which in dispute", "EUR 300.00", "EUR 700.00");
  }

  @Test
  void inACallItDoesTheSame() {
    goToTheCall();
    saysInTheCall("300.00");
    assertThat(state()).isEqualTo(CaseState.IN_HOUSE);
    assertThat(openTasks()).containsExactly(RESOLVE);
    time.goTo("2024-02-15");
    assertThat(lettersOrdered()).endsWith("second-reminder");
  }

  @Test
  void theUndisputedPartPaidCollectionWaitsForTheDecision() {
    disputedInWriting("QUANTITY", "300.00");
    pays("700.00");
    assertThat(state()).isEqualTo(CaseState.IN_DISPUTE);
    time.goTo("2024-03-10");
    assertThat(lettersOrdered()).containsExactly("first-reminder");
    complete(RESOLVE, "decision", "REJECTED", "explanation", "All were signed for.");
    time.passDays(8);
    assertThat(state()).isEqualTo(CaseState.IN_HOUSE);
  }

  @Test
  void creditedAndPaidItIsSettled() {
    disputedInWriting("QUANTITY", "300.00");
    pays("700.00");
    accepted();
    assertThat(state()).isEqualTo(CaseState.SETTLED);
    assertThat(process()).isNull();
    assertThat(runtime.createProcessInstanceQuery().count()).isZero();
  }

  @Test
  void theRestDisputedAsWellNothingIsCollected() {
    disputedInWriting("QUANTITY", "300.00");
    oneMore("D-2", "700.00");
    assertThat(state()).isEqualTo(CaseState.IN_DISPUTE);
    assertThat(openTasks()).containsExactly(RESOLVE);
  }

  @Test
  void theRestDisputedInACallNothingIsCollected() {
    disputedInWriting("QUANTITY", "300.00");
    goToTheCall();
    saysInTheCall("700.00");
    assertThat(state()).isEqualTo(CaseState.IN_DISPUTE);
    assertThat(openTasks()).containsExactly(RESOLVE);
  }

  @Test
  void oneMorePartIsDecidedTogetherWithTheFirst() {
    disputedInWriting("QUANTITY", "300.00");
    oneMore("D-2", "100.00");
    goToTheCall();
    saysInTheCall("50.00");
    assertThat(openTasks()).containsExactly(RESOLVE);
    assertThat(state()).isEqualTo(CaseState.IN_HOUSE);
  }

  private String open() {
    return invoices.find(INVOICE).orElseThrow().open().toString();
  }

  private List<String> credited() {
    return disputes.of(theCase().invoice()).stream()
        .map(each -> each.reference() + " " + each.state() + " " + each.credited())
        .toList();
  }

  private List<String> creditNotes() {
    return jdbc.sql("SELECT CONCAT(reference, ' ', amount) FROM credit_note ORDER BY id")
        .query(String.class)
        .list();
  }

  @Test
  void acceptedTogetherEachIsCreditedItsOwn() throws Exception {
    disputedInWriting("QUANTITY", "300.00");
    oneMore("D-2", "100.00");
    accepted();
    assertThat(open()).isEqualTo("600.00 EUR");
    assertThat(credited()).containsExactly("D-1 ACCEPTED 300.00 EUR", "D-2 ACCEPTED 100.00 EUR");
    assertThat(creditNotes()).containsExactly("DISPUTE-D-1 300.0000", "DISPUTE-D-2 100.0000");
    assertThat(letterAbout(LetterKind.DISPUTE_ACCEPTED)).contains("EUR 400.00", "EUR 600.00");
    assertThat(trail()).contains("DISPUTE_DECIDED", "DISPUTE_CREDITED");
  }

  @Test
  void partlyAcceptedTheOldestIsCreditedFirst() throws Exception {
    disputedInWriting("QUANTITY", "300.00");
    oneMore("D-2", "100.00");
    partlyAccepted("350.00");
    assertThat(open()).isEqualTo("650.00 EUR");
    assertThat(credited())
        .containsExactly("D-1 PARTLY_ACCEPTED 300.00 EUR", "D-2 PARTLY_ACCEPTED 50.00 EUR");
    assertThat(letterAbout(LetterKind.DISPUTE_PARTLY_ACCEPTED))
        .contains("EUR 350.00", "EUR 650.00");
  }

  @Test
  void whatIsLeftWithoutAShareGetsNoCreditNote() {
    disputedInWriting("QUANTITY", "300.00");
    oneMore("D-2", "100.00");
    partlyAccepted("200.00");
    assertThat(credited())
        .containsExactly("D-1 PARTLY_ACCEPTED 200.00 EUR", "D-2 PARTLY_ACCEPTED 0.00 EUR");
    assertThat(creditNotes()).containsExactly("DISPUTE-D-1 200.0000");
  }

  @Test
  void noMoreThanIsOpenIsCredited() {
    disputedInWriting("QUANTITY", "300.00");
    oneMore("D-2", "100.00");
    pays("650.00");
    accepted();
    assertThat(state()).isEqualTo(CaseState.SETTLED);
    assertThat(credited()).containsExactly("D-1 ACCEPTED 300.00 EUR", "D-2 ACCEPTED 50.00 EUR");
  }

  @Test
  void moreThanIsDisputedIsNotCredited() {
    disputedInWriting("QUANTITY", "300.00");
    oneMore("D-2", "100.00");
    assertThatThrownBy(() -> partlyAccepted("400.01"))
        .isInstanceOf(TaskAnswerRefusedException.class)
        .hasMessageContaining("is more than is disputed");
  }

  @Test
  void whoeverDecidesSeesAllThatIsDisputed() {
    disputedInWriting("QUANTITY", "300.00");
    oneMore("D-2", "100.00");
    assertThat(sheets.of(theCase().id()).texts())
        .containsEntry("disputedAmountText", "EUR 400.00 (EUR 300.00 + EUR 100.00)");
  }

  /** A credit note is issued once, whatever is decided later about something else. */
  @Test
  void aLaterDisputeIsCreditedOnItsOwn() throws Exception {
    disputedInWriting("QUANTITY", "300.00");
    accepted();
    time.passDays(2);
    oneMore("D-2", "100.00");
    accepted();
    assertThat(open()).isEqualTo("600.00 EUR");
    assertThat(creditNotes()).containsExactly("DISPUTE-D-1 300.0000", "DISPUTE-D-2 100.0000");
    assertThat(letterAbout(LetterKind.DISPUTE_ACCEPTED)).contains("EUR 100.00", "EUR 600.00");
  }

  @Test
  void aRejectedClaimOverAPartBringsTheHandOverForward() {
    disputedInWriting("CLAIM", "300.00");
    complete(RESOLVE, "decision", "REJECTED", "explanation", "Not our carrier.");
    time.passDays(8);
    assertThat(openTasks()).contains("UserTask_ApproveHandOver");
    assertThat(trail()).contains("HAND_OVER_BROUGHT_FORWARD");
  }

  @Test
  void paymentOfAllEndsBoth() {
    disputedInWriting("QUANTITY", "300.00");
    pays("1000.00");
    assertThat(openTasks()).isEmpty();
    assertThat(runtime.createProcessInstanceQuery().count()).isZero();
  }

  @Test
  void withdrawalEndsBoth() {
    disputedInWriting("QUANTITY", "300.00");
    invoices.withdraw(INVOICE, "Never delivered.");
    assertThat(runtime.createProcessInstanceQuery().count()).isZero();
  }

  @Test
  void paymentOfAllEndsTheWaitForTheDecision() {
    disputedInWriting("QUANTITY", "300.00");
    pays("700.00");
    pays("300.00");
    assertThat(runtime.createProcessInstanceQuery().count()).isZero();
  }

  @Test
  void withdrawalEndsTheWaitForTheDecision() {
    disputedInWriting("QUANTITY", "300.00");
    pays("700.00");
    invoices.withdraw(INVOICE, "Never delivered.");
    assertThat(runtime.createProcessInstanceQuery().count()).isZero();
  }

  @Test
  void afterAPromiseTheDecisionThatIsStillOpenIsWaitedFor() {
    disputedInWriting("QUANTITY", "300.00");
    goToTheCall();
    complete(CALL, "outcome", "PROMISE", "promisedOn", "2024-02-14", "promisedAmount", "700.00");
    time.goTo("2024-02-14");
    pays("700.00");
    time.goTo("2024-02-15");
    assertThat(state()).isEqualTo(CaseState.IN_DISPUTE);
    assertThat(openTasks()).containsExactly(RESOLVE);
  }
}
