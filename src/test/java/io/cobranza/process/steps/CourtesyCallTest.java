package io.cobranza.process.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.testing.CollectionTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

class CourtesyCallTest extends CollectionTest {

  @Autowired JdbcTemplate jdbc;

  private static final String CALL = "UserTask_MakeCourtesyCall";

  /** Due on Wednesday 2024-02-14, so the call falls on Friday the 9th. */
  private void anInvoiceDueInFebruary(String customer, String amount) {
    ledger.invoice("F-2", customer, amount, "2024-01-15", "2024-02-14");
    pays("1000.00");
  }

  private void customer(String number, boolean paperworkTrouble) {
    assertThat(
            api.send(
                    "/api/customers",
                    "{'number':'%s','name':'Customer','paperworkTrouble':%s}"
                        .formatted(number, paperworkTrouble))
                .status())
        .isEqualTo(201);
  }

  @Test
  void aLargeAmountGetsOneFiveDaysBeforeItIsDue() {
    anInvoiceDueInFebruary("C-1", "5000.00");
    time.goTo("2024-02-08");
    assertThat(openTasks()).isEmpty();
    time.goTo("2024-02-09");
    assertThat(openTasks()).containsExactly(CALL);
    assertThat(task(CALL).getName()).startsWith("Make courtesy call: ");
  }

  @Test
  void aSmallAmountGetsNone() {
    anInvoiceDueInFebruary("C-1", "4999.99");
    time.goTo("2024-02-14");
    assertThat(openTasks()).isEmpty();
  }

  @Test
  void paperworkTroubleGetsOneWhateverTheAmount() {
    customer("C-2", true);
    anInvoiceDueInFebruary("C-2", "10.00");
    time.goTo("2024-02-09");
    assertThat(openTasks()).containsExactly(CALL);
  }

  /** Two paid on the day, and a third. */
  private void paidBefore(String dueOn, String paidOn) {
    customer("C-2", true);
    for (int i = 1; i <= 2; i++) {
      ledger
          .invoice("OLD-" + i, "C-2", "10.00", "2023-10-01", "2023-11-01")
          .payment("OLD-" + i, "OLD-" + i, "10.00", "2023-11-01");
    }
    ledger
        .invoice("OLD-3", "C-2", "10.00", "2020-01-01", dueOn)
        .payment("OLD-3", "OLD-3", "10.00", paidOn);
    anInvoiceDueInFebruary("C-2", "9000.00");
  }

  @Test
  void aProvenReliablePayerIsNeverBothered() {
    paidBefore("2023-11-01", "2023-11-04");
    time.goTo("2024-02-14");
    assertThat(openTasks()).isEmpty();
  }

  @Test
  void oneThatCameFourDaysLateSpoilsIt() {
    paidBefore("2023-11-01", "2023-11-05");
    time.goTo("2024-02-09");
    assertThat(openTasks()).containsExactly(CALL);
  }

  @Test
  void whatIsOlderThanTwoYearsProvesNothing() {
    paidBefore("2022-02-08", "2022-02-08");
    time.goTo("2024-02-09");
    assertThat(openTasks()).containsExactly(CALL);
  }

  @Test
  void aReliablePayerThatIsOverdueNowIsCalled() {
    paidBefore("2023-11-01", "2023-11-01");
    ledger.invoice("F-3", "C-2", "10.00", "2024-01-01", "2024-02-08");
    time.goTo("2024-02-09");
    assertThat(openTasks()).containsExactly(CALL);
  }

  @Test
  void aPesoIsNotADollar() {
    assertThat(
            api.send(
                    "/api/invoices",
                    "{'number':'F-MX','customer':'C-1','amount':'99999.00','currency':'MXN',"
                        + "'issuedOn':'2024-01-15','dueOn':'2024-02-14'}")
                .status())
        .isEqualTo(201);
    assertThat(
            api.send(
                    "/api/invoices",
                    "{'number':'F-MX2','customer':'C-1','amount':'100000.00','currency':'MXN',"
                        + "'issuedOn':'2024-01-15','dueOn':'2024-02-14'}")
                .status())
        .isEqualTo(201);
    pays("1000.00");
    time.goTo("2024-02-09");
    assertThat(openTasks()).containsExactly(CALL);
  }

  @Test
  void aCallNobodyMadeEndsWithTheDueDate() {
    anInvoiceDueInFebruary("C-1", "5000.00");
    time.goTo("2024-02-15");
    assertThat(openTasks()).isEmpty();
    time.goTo("2024-02-26");
    assertThat(openTasks()).containsExactly("UserTask_CallCustomer");
  }

  @Test
  void suspectedDeliberateDelayIsForTheCollectorsAtOnce() {
    anInvoiceDueInFebruary("C-1", "5000.00");
    time.goTo("2024-02-09");
    complete(CALL, "outcome", "DELIBERATE_DELAY", "note", "Asked for the third copy.");
    assertThat(tasks.createTaskQuery().taskCandidateGroup("collectors").singleResult().getName())
        .startsWith("Take over collection: ");
    complete("UserTask_TakeOverCollection", "outcome", "NOT_REACHED");
    time.goTo("2024-02-12");
    assertThat(openTasks()).as("and stays theirs").containsExactly("UserTask_CallAgain");
  }

  @Test
  void collectorsWhoSuspectItAsWellDoNotTakeOverAgain() {
    anInvoiceDueInFebruary("C-1", "5000.00");
    time.goTo("2024-02-09");
    complete(CALL, "outcome", "DELIBERATE_DELAY");
    complete("UserTask_TakeOverCollection", "outcome", "DELIBERATE_DELAY");
    assertThat(openTasks()).containsExactly("UserTask_DecideOnRefusal");
  }

  @Test
  void itIsDecidedOncePerInvoice() {
    anInvoiceDueInFebruary("C-1", "4000.00");
    time.goTo("2024-02-13");
    assertThat(
            jdbc.queryForList(
                "SELECT decided_on FROM courtesy_decision d JOIN invoice i ON i.id = d.invoice_id"
                    + " WHERE i.number = 'F-2'",
                LocalDate.class))
        .containsExactly(LocalDate.of(2024, 2, 9));
  }

  @Test
  void anInvoicePaidInTimeNeverCostsAnInstance() {
    pays("1000.00");
    time.goTo("2024-03-31");
    assertThat(cases.ofInvoice(invoices.find(INVOICE).orElseThrow().id())).isEmpty();
  }

  private static final String AGAIN = "UserTask_CourtesyCallAgain";

  /** Due on Wednesday 2024-02-14, called on Friday the 9th. */
  private void nobodyWasReached() {
    anInvoiceDueInFebruary("C-1", "5000.00");
    time.goTo("2024-02-09");
    complete(CALL, "outcome", "NOT_REACHED");
  }

  private String groupOf(String key) {
    return tasks.getIdentityLinksForTask(task(key).getId()).get(0).getGroupId();
  }

  @Test
  void whoWasNotReachedStaysWithTheCourtesyCallersUntilTheDueDate() {
    nobodyWasReached();
    time.goTo("2024-02-12");
    assertThat(openTasks()).containsExactly(AGAIN);
    assertThat(groupOf(AGAIN)).isEqualTo("courtesy");
    assertThat(task(AGAIN).getName()).startsWith("Make courtesy call again: ");
    time.goTo("2024-02-14");
    assertThat(openTasks()).as("the day itself is not late").containsExactly(AGAIN);
    time.goTo("2024-02-15");
    assertThat(openTasks()).isEmpty();
    time.goTo("2024-02-26");
    assertThat(openTasks()).containsExactly("UserTask_CallCustomer");
  }

  private void theDueDateMovesTo(String day) {
    assertThat(api.change("/api/invoices/F-2", "{'dueOn':'%s'}".formatted(day)).status())
        .isEqualTo(200);
  }

  @Test
  void theyHaveTimeUntilTheDueDateThatTheInvoiceHasNow() {
    nobodyWasReached();
    time.goTo("2024-02-12");
    theDueDateMovesTo("2024-02-21");
    time.goTo("2024-02-20");
    assertThat(openTasks()).containsExactly(AGAIN);
    time.goTo("2024-02-22");
    assertThat(openTasks()).isEmpty();
  }

  @Test
  void whatTheySayAtTheSecondCallIsFollowedUpLikeAtTheFirst() {
    nobodyWasReached();
    time.goTo("2024-02-12");
    complete(AGAIN, "outcome", "DELIBERATE_DELAY");
    assertThat(openTasks()).containsExactly("UserTask_TakeOverCollection");
  }

  @Test
  void theyLookForAnotherContactThemselves() {
    nobodyWasReached();
    time.goTo("2024-02-12");
    complete(AGAIN, "outcome", "NOT_REACHED");
    time.goTo("2024-02-13");
    complete(AGAIN, "outcome", "NOT_REACHED");
    assertThat(openTasks()).containsExactly("UserTask_FindAnotherContact");
    assertThat(groupOf("UserTask_FindAnotherContact")).isEqualTo("courtesy");
    complete("UserTask_FindAnotherContact", "decision", "YES", "newName", "Eva Sanz");
    assertThat(openTasks()).containsExactly(AGAIN);
  }

  @Test
  void afterTheDueDateItIsTheCollectors() {
    anInvoiceDueInFebruary("C-1", "5000.00");
    time.goTo("2024-02-14");
    complete(CALL, "outcome", "NOT_REACHED");
    time.goTo("2024-02-15");
    assertThat(openTasks()).containsExactly("UserTask_CallAgain");
    assertThat(groupOf("UserTask_CallAgain")).isEqualTo("collectors");
  }

  /** Key accounts are called a week ahead: five business days later is the due date itself. */
  @Test
  void aPaymentOnItsWayIsNotTracedBeforeItIsLate() {
    assertThat(
            api.send("/api/customers", "{'number':'C-K','name':'Customer','segment':'key'}")
                .status())
        .isEqualTo(201);
    ledger.invoice("F-2", "C-K", "5000.00", "2024-01-15", "2024-02-16");
    pays("1000.00");
    time.goTo("2024-02-09");
    complete(CALL, "outcome", "PAID", "paymentReference", "TR-77");
    time.goTo("2024-02-16");
    assertThat(openTasks()).isEmpty();
    time.goTo("2024-02-19");
    assertThat(openTasks()).containsExactly("UserTask_TracePayment");
  }

  @Test
  void norBeforeItIsLateForTheDueDateThatTheInvoiceHasNow() {
    anInvoiceDueInFebruary("C-1", "5000.00");
    time.goTo("2024-02-09");
    complete(CALL, "outcome", "PAID", "paymentReference", "TR-77");
    theDueDateMovesTo("2024-02-23");
    time.goTo("2024-02-23");
    assertThat(openTasks()).isEmpty();
    time.goTo("2024-02-26");
    assertThat(openTasks()).containsExactly("UserTask_TracePayment");
  }
}
