package io.cobranza.desk.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.cobranza.desk.alerts.AlertRules.Band;
import io.cobranza.desk.alerts.AlertRules.Ownership;
import io.cobranza.practice.policy.CustomerClass;
import io.cobranza.testing.CollectionTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What the ledger says every morning, each to its owner and once while nobody has taken note. */
class DailyAlertsTest extends CollectionTest {

  @Autowired Alerts alerts;
  @Autowired AlertTable table;
  @Autowired AlertRules rules;
  @Autowired JdbcTemplate jdbc;
  @Autowired TransactionTemplate transaction;

  @BeforeEach
  void everyMorning() {
    time.withRoutine("daily-alerts");
  }

  private List<AlertFacts> open(AlertKind kind) {
    return OpenAlerts.in(alerts).stream().filter(each -> each.kind() == kind).toList();
  }

  private void update(String sql, Object... values) {
    transaction.executeWithoutResult(status -> jdbc.update(sql, values));
  }

  private void takeNoteOfAll() {
    update("UPDATE alert SET acknowledged_at = ? WHERE acknowledged_at IS NULL", now());
  }

  private String now() {
    return time.today() + " 12:00:00";
  }

  private List<Integer> overdueBands() {
    return open(AlertKind.OVERDUE).stream().map(AlertFacts::band).toList();
  }

  /** One line about the customer, which grows. */
  @Test
  void aCustomerIsToldOfOnceByItsOldestInvoice() {
    ledger.invoice("F-2", "C-1", "10.00", "2024-02-01", "2024-02-29");
    time.goTo("2024-03-01");
    assertThat(overdueBands()).isEmpty();
    time.goTo("2024-03-02");
    assertThat(overdueBands()).containsExactly(30);
    long line = open(AlertKind.OVERDUE).get(0).id();
    time.goTo("2024-04-01");
    assertThat(open(AlertKind.OVERDUE))
        .extracting(AlertFacts::id, AlertFacts::band, AlertFacts::group)
        .containsExactly(tuple(line, 60, "sales"));
    time.goTo("2024-05-01");
    complete("UserTask_ApproveHandOver", "decision", "NO", "reviewOn", "2024-06-03");
    time.passDays(1);
    assertThat(open(AlertKind.OVERDUE))
        .extracting(AlertFacts::id, AlertFacts::band, AlertFacts::group)
        .containsExactly(tuple(line, 90, "supervisors"));
  }

  @Test
  void itShrinksWithTheOldestInvoiceAndGoesWithTheLast() {
    ledger.invoice("F-2", "C-1", "10.00", "2024-02-01", "2024-02-29");
    time.goTo("2024-04-01");
    assertThat(overdueBands()).containsExactly(60);
    pays("1000.00");
    time.passDays(1);
    assertThat(overdueBands()).containsExactly(30);
    ledger.payment("P-2", "F-2", "10.00", time.today().toString());
    time.passDays(1);
    assertThat(overdueBands()).isEmpty();
  }

  /** Somebody else has it: the promise, the dispute, the agency. */
  @Test
  void whatIsNotInOurHandsIsNoOverdueAlert() {
    time.goTo("2024-03-02");
    assertThat(overdueBands()).containsExactly(30);
    disputedInWriting("CLAIM", "1000.00");
    time.passDays(1);
    assertThat(overdueBands()).isEmpty();
  }

  @Test
  void whatIsPaidAlertsNobody() {
    time.goTo("2024-03-01");
    pays("1000.00");
    time.passDays(60);
    assertThat(OpenAlerts.in(alerts)).isEmpty();
  }

  @Test
  void takenNoteOfItComesAgainOnlyAfterAWhile() {
    time.goTo("2024-03-02");
    takeNoteOfAll();
    time.passDays(29);
    assertThat(overdueBands()).isEmpty();
    update("UPDATE invoice SET due_on = ? WHERE number = ?", time.today().minusDays(35), INVOICE);
    time.passDays(2);
    assertThat(overdueBands()).containsExactly(30);
  }

  @Test
  void takenNoteOfItIsNewsAgainWhenItHasGrown() {
    time.goTo("2024-03-31");
    takeNoteOfAll();
    time.goTo("2024-04-01");
    assertThat(overdueBands()).containsExactly(60);
  }

  @Test
  void aCustomerAboveEightyFivePercentOfItsLimitAlertsItsOwnSalesRep() {
    ledger.customer("C-2");
    update(
        "UPDATE customer SET credit_limit = 1000, credit_currency = 'EUR', sales_rep = 'sam'"
            + " WHERE number = 'C-2'");
    ledger.invoice("F-2", "C-2", "850.00", "2024-01-08", "2024-05-31");
    time.passDays(1);
    assertThat(open(AlertKind.CREDIT_LIMIT)).isEmpty();
    ledger.invoice("F-3", "C-2", "0.01", "2024-01-08", "2024-05-31");
    time.passDays(1);
    assertThat(open(AlertKind.CREDIT_LIMIT))
        .singleElement()
        .satisfies(
            alert -> {
              assertThat(alert.band()).isEqualTo(85);
              assertThat(alert.group()).isEqualTo("sales");
              assertThat(alert.owner()).isEqualTo("sam");
              assertThat(alert.customer().number()).isEqualTo("C-2");
              assertThat(alert.invoices()).isEmpty();
            });
    ledger.payment("P-3", "F-3", "0.01", time.today().toString());
    time.passDays(1);
    assertThat(open(AlertKind.CREDIT_LIMIT)).isEmpty();
  }

  /** Twelve invoices of one customer that wait for the same are one line. */
  @Test
  void whatIsAboutOneCustomerStandsInOneLine() {
    ledger.invoice("F-2", "C-1", "500.00");
    time.goTo("2024-02-07");
    alerts.raise(theCase().id(), AlertKind.REMEDY_LATE);
    followed = "F-2";
    alerts.raise(theCase().id(), AlertKind.REMEDY_LATE);
    assertThat(open(AlertKind.REMEDY_LATE))
        .singleElement()
        .extracting(AlertFacts::invoices)
        .isEqualTo(List.of(INVOICE, "F-2"));
  }

  @Test
  void theEndOfACaseIsTheEndOfItsAlerts() {
    time.goTo("2024-02-07");
    alerts.raise(theCase().id(), AlertKind.RETURN_LATE);
    pays("1000.00");
    assertThat(OpenAlerts.in(alerts)).isEmpty();
  }

  @Test
  void theDecisionIsTheEndOfTheAlertsOfADispute() {
    time.goTo("2024-02-07");
    disputedInWriting("QUANTITY", "300.00");
    time.passDays(2);
    assertThat(open(AlertKind.DISPUTE_OPEN)).hasSize(1);
    time.passDays(2);
    assertThat(open(AlertKind.DISPUTE_OPEN)).as("it is on the list of whoever decides").isEmpty();
    time.goTo("2024-02-19");
    assertThat(open(AlertKind.DISPUTE_OPEN)).as("it takes long").hasSize(1);
    time.goTo("2024-02-21");
    assertThat(open(AlertKind.DISPUTE_LATE)).hasSize(1);
    complete("UserTask_ResolveDispute", "decision", "ACCEPTED");
    assertThat(open(AlertKind.DISPUTE_OPEN)).isEmpty();
    assertThat(open(AlertKind.DISPUTE_LATE)).isEmpty();
  }

  @Test
  void aDecisionIsNewsForAWeekToThoseWhoGoOnWithTheRest() {
    time.goTo("2024-02-07");
    disputedInWriting("QUANTITY", "300.00");
    complete("UserTask_ResolveDispute", "decision", "ACCEPTED");
    assertThat(open(AlertKind.DISPUTE_DECIDED)).hasSize(1);
    time.passDays(6);
    assertThat(open(AlertKind.DISPUTE_DECIDED)).hasSize(1);
    time.passDays(2);
    assertThat(open(AlertKind.DISPUTE_DECIDED)).isEmpty();
  }

  @Test
  void aContactIsTheEndOfABrokenPromise() {
    goToTheCall();
    alerts.raise(theCase().id(), AlertKind.PROMISE_BROKEN);
    time.passDays(1);
    assertThat(open(AlertKind.PROMISE_BROKEN)).hasSize(1);
    complete("UserTask_CallCustomer", "outcome", "NOT_REACHED");
    assertThat(open(AlertKind.PROMISE_BROKEN)).isEmpty();
  }

  @Test
  void whatIsOverIsFoundInTheMorning() {
    time.goTo("2024-02-07");
    alerts.raise(theCase().id(), AlertKind.RETURN_LATE);
    alerts.raise(theCase().id(), AlertKind.REMEDY_LATE);
    new CustomerAlerts(table, transaction).raise(theCase().customer(), AlertKind.DELIVERIES_HELD);
    time.passDays(1);
    assertThat(OpenAlerts.in(alerts)).isEmpty();
  }

  @Test
  void newsGetsOld() {
    time.goTo("2024-02-07");
    new CustomerAlerts(table, transaction)
        .raise(theCase().customer(), AlertKind.DELIVERIES_RESUMED);
    time.passDays(2);
    assertThat(open(AlertKind.DELIVERIES_RESUMED)).hasSize(1);
    time.passDays(1);
    assertThat(open(AlertKind.DELIVERIES_RESUMED)).isEmpty();
  }

  @Test
  void anOpenDisputeIsOnItsOwnersList() {
    time.goTo("2024-02-07");
    disputedInWriting("QUANTITY", "300.00");
    time.passDays(1);
    assertThat(open(AlertKind.DISPUTE_OPEN))
        .extracting(AlertFacts::group, AlertFacts::invoices)
        .containsExactly(tuple("resolution", List.of(INVOICE)));
  }

  /** The calendar's letters are actions; a supervisor's open decision is none. */
  @Test
  void aLargeDebtIsNeglectedAfterSevenDaysASmallOneAfterFifteen() {
    ledger.invoice("F-BIG", "C-1", "90000.00").customer("C-2").invoice("F-SMALL", "C-2", "10.00");
    time.goTo("2024-02-07");
    disputedInWriting("CLAIM", "1.00");
    followed = "F-SMALL";
    update("UPDATE audit_entry SET at = '2024-02-07 12:00:00'");
    update("UPDATE collection_case SET state = 'HAND_OVER'");
    update("DELETE FROM ACT_RU_JOB WHERE PROCESS_INSTANCE_ID_ IS NOT NULL");
    update("DELETE FROM alert");
    time.goTo("2024-02-14");
    assertThat(open(AlertKind.NO_ACTION)).isEmpty();
    time.goTo("2024-02-15");
    assertThat(open(AlertKind.NO_ACTION))
        .extracting(alert -> alert.customer().number())
        .containsOnly("C-1");
    time.goTo("2024-02-22");
    assertThat(open(AlertKind.NO_ACTION))
        .extracting(alert -> alert.customer().number())
        .doesNotContain("C-2");
    time.goTo("2024-02-23");
    assertThat(open(AlertKind.NO_ACTION))
        .extracting(alert -> alert.customer().number())
        .contains("C-2");
  }

  @Test
  void aLetterThatFailedIsTold() {
    time.goTo("2024-02-05");
    update("UPDATE letter SET state = 'FAILED'");
    time.passDays(1);
    assertThat(open(AlertKind.LETTER_FAILED))
        .extracting(AlertFacts::group)
        .containsExactly("collectors");
  }

  @Test
  void nothingIsRaisedTwiceWhileItIsOpen() {
    time.goTo("2024-02-07");
    alerts.raise(theCase().id(), AlertKind.RETURN_LATE);
    alerts.raise(theCase().id(), AlertKind.RETURN_LATE);
    new CustomerAlerts(table, transaction).raise(theCase().customer(), AlertKind.DELIVERIES_HELD);
    new CustomerAlerts(table, transaction).raise(theCase().customer(), AlertKind.DELIVERIES_HELD);
    assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM alert", Integer.class)).isEqualTo(2);
  }

  @Test
  void aLetterSentAgainOrGivenUpHasNotFailedAnyMore() {
    time.goTo("2024-02-05");
    update("UPDATE letter SET state = 'FAILED'");
    time.passDays(1);
    assertThat(open(AlertKind.LETTER_FAILED)).hasSize(1);
    update("UPDATE letter SET state = 'SENT'");
    time.passDays(1);
    assertThat(open(AlertKind.LETTER_FAILED)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "PROMISE_BROKEN, supervisors, 1, 0",
    "DISPUTE_OPEN, resolution, 7, 3",
    "DISPUTE_LATE, supervisors, 1, 0",
    "DISPUTE_DECIDED, collectors, 1, 7",
    "RETURN_LATE, supervisors, 1, 0",
    "REMEDY_LATE, supervisors, 1, 0",
    "NO_ACTION, supervisors, 7, 0",
    "LETTER_FAILED, collectors, 3, 0",
    "MAIL_SERVER, supervisors, 1, 0",
    "DELIVERIES_HELD, sales, 1, 7",
    "DELIVERIES_RESUMED, sales, 1, 3",
    "CASE_STOPPED, supervisors, 1, 0"
  })
  void everyAlertHasAnOwner(AlertKind kind, String group, int again, int stands) {
    assertThat(rules.ownershipOf(kind)).isEqualTo(new Ownership(group, again, stands));
  }

  @Test
  void anOverdueCustomerIsPassedOn() {
    assertThat(rules.overdue(30)).isEmpty();
    assertThat(rules.overdue(31)).contains(new Band(30, new Ownership("collectors", 30, 0)));
    assertThat(rules.overdue(61)).contains(new Band(60, new Ownership("sales", 30, 0)));
    assertThat(rules.overdue(91)).contains(new Band(90, new Ownership("supervisors", 30, 0)));
  }

  @Test
  void aCreditLimitIsToldOfBeforeItIsReached() {
    assertThat(rules.creditUsed(85)).isEmpty();
    assertThat(rules.creditUsed(86)).contains(new Band(85, new Ownership("sales", 14, 0)));
  }

  @ParameterizedTest
  @CsvSource({"A, 7", "B, 15", "C, 15"})
  void theLargestDebtsGetTheMostContinuousAttention(CustomerClass of, int days) {
    assertThat(rules.daysWithoutAction(of)).isEqualTo(days);
  }
}
