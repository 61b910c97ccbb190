package io.cobranza.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.desk.alerts.AlertFacts;
import io.cobranza.desk.alerts.AlertKind;
import io.cobranza.desk.alerts.AlertRules;
import io.cobranza.desk.alerts.AlertRules.Ownership;
import io.cobranza.desk.alerts.Alerts;
import io.cobranza.practice.policy.CustomerClass;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What the ledger says every morning, each to its owner and once while nobody has taken note. */
class DailyAlertsTest extends CollectionTest {

  @Autowired Alerts alerts;
  @Autowired AlertRules rules;
  @Autowired JdbcTemplate jdbc;
  @Autowired TransactionTemplate transaction;

  @BeforeEach
  void everyMorning() {
    time.withRoutine("daily-alerts");
  }

  private List<AlertFacts> open(AlertKind kind) {
    return alerts.open(Pageable.ofSize(100)).stream().filter(each -> each.kind() == kind).toList();
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

  @Test
  void aCustomerIsInOneOfThreeGroupsByItsOldestInvoice() {
    ledger.invoice("F-2", "C-1", "10.00", "2024-02-01", "2024-02-29");
    time.goTo("2024-03-01");
    assertThat(open(AlertKind.OVERDUE_30)).isEmpty();
    time.goTo("2024-03-02");
    assertThat(open(AlertKind.OVERDUE_30)).hasSize(1);
    assertThat(open(AlertKind.OVERDUE_60)).isEmpty();
    time.goTo("2024-04-01");
    assertThat(open(AlertKind.OVERDUE_60)).hasSize(1);
    time.goTo("2024-05-01");
    assertThat(open(AlertKind.OVERDUE_90)).hasSize(1);
  }

  @Test
  void whatIsPaidAlertsNobody() {
    time.goTo("2024-03-01");
    pays("1000.00");
    takeNoteOfAll();
    time.passDays(60);
    assertThat(alerts.open(Pageable.ofSize(1))).isEmpty();
  }

  @Test
  void takenNoteOfItComesAgainOnlyAfterAWhile() {
    time.goTo("2024-03-02");
    takeNoteOfAll();
    time.passDays(29);
    assertThat(open(AlertKind.OVERDUE_30)).isEmpty();
    assertThat(open(AlertKind.OVERDUE_60)).isEmpty();
    update("UPDATE invoice SET due_on = ? WHERE number = ?", time.today().minusDays(35), INVOICE);
    time.passDays(2);
    assertThat(open(AlertKind.OVERDUE_30)).hasSize(1);
  }

  @Test
  void aCustomerAboveEightyFivePercentOfItsLimitAlertsItsOwnSalesRep() {
    ledger.customer("C-2");
    update(
        "UPDATE customer SET credit_limit = 1000, credit_currency = 'EUR', sales_rep = 'sam'"
            + " WHERE number = 'C-2'");
    ledger.invoice("F-2", "C-2", "850.00", "2024-01-08", "2024-05-31");
    time.passDays(1);
    assertThat(open(AlertKind.CREDIT_85)).isEmpty();
    ledger.invoice("F-3", "C-2", "0.01", "2024-01-08", "2024-05-31");
    time.passDays(1);
    assertThat(open(AlertKind.CREDIT_85))
        .singleElement()
        .satisfies(
            alert -> {
              assertThat(alert.group()).isEqualTo("sales");
              assertThat(alert.owner()).isEqualTo("sam");
              assertThat(alert.customerNumber()).isEqualTo("C-2");
              assertThat(alert.invoiceNumber()).isNull();
            });
  }

  @Test
  void anOpenDisputeIsOnItsOwnersList() {
    time.goTo("2024-02-07");
    disputedInWriting("QUANTITY", "300.00");
    time.passDays(1);
    assertThat(open(AlertKind.DISPUTE_OPEN))
        .extracting(AlertFacts::group, AlertFacts::invoiceNumber)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("resolution", INVOICE));
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
        .extracting(AlertFacts::customerNumber)
        .containsOnly("C-1");
    time.goTo("2024-02-22");
    assertThat(open(AlertKind.NO_ACTION))
        .extracting(AlertFacts::customerNumber)
        .doesNotContain("C-2");
    time.goTo("2024-02-23");
    assertThat(open(AlertKind.NO_ACTION)).extracting(AlertFacts::customerNumber).contains("C-2");
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
    alerts.raise(theCase().customer(), AlertKind.DELIVERIES_HELD);
    alerts.raise(theCase().customer(), AlertKind.DELIVERIES_HELD);
    time.passDays(40);
    assertThat(open(AlertKind.RETURN_LATE)).hasSize(1);
    assertThat(open(AlertKind.DELIVERIES_HELD)).hasSize(1);
    assertThat(open(AlertKind.OVERDUE_30)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "PROMISE_BROKEN, supervisors, 1",
    "INSTALMENT_PARTLY_PAID, collectors, 1",
    "DISPUTE_OPEN, resolution, 7",
    "DISPUTE_LATE, supervisors, 1",
    "RETURN_LATE, supervisors, 1",
    "REMEDY_LATE, supervisors, 1",
    "OVERDUE_30, collectors, 30",
    "OVERDUE_60, sales, 30",
    "OVERDUE_90, supervisors, 30",
    "CREDIT_85, sales, 14",
    "NO_ACTION, supervisors, 7",
    "LETTER_FAILED, collectors, 3",
    "DELIVERIES_HELD, sales, 1",
    "DELIVERIES_RESUMED, sales, 1"
  })
  void everyAlertHasAnOwner(AlertKind kind, String group, int again) {
    assertThat(rules.ownershipOf(kind)).isEqualTo(new Ownership(group, again));
  }

  @ParameterizedTest
  @CsvSource({"A, 7", "B, 15", "C, 15"})
  void theLargestDebtsGetTheMostContinuousAttention(CustomerClass of, int days) {
    assertThat(rules.daysWithoutAction(of)).isEqualTo(days);
  }
}
