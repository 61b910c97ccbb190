package io.cobranza.process.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.desk.alerts.AlertFacts;
import io.cobranza.desk.alerts.AlertKind;
import io.cobranza.desk.alerts.Alerts;
import io.cobranza.desk.alerts.OpenAlerts;
import io.cobranza.ledger.customers.Customers;
import io.cobranza.practice.cases.DeliveryHolds;
import io.cobranza.practice.cases.Resending;
import io.cobranza.shared.CaseId;
import io.cobranza.testing.CollectionTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class DeliveryHoldTest extends CollectionTest {

  @Autowired Customers customers;
  @Autowired Alerts alerts;
  @Autowired DeliveryHolds holds;
  @Autowired Resending resending;
  @Autowired TransactionTemplate transaction;

  /** Sixty days after the due date, moved to Monday 2024-04-01. */
  @BeforeEach
  void deliveriesAreHeld() {
    ledger.invoice("F-2", "C-1", "100.00");
    goToWithLetters("2024-03-31");
    time.passDays(1);
    assertThat(held()).as("the letter has not left yet").isFalse();
    assertThat(told(AlertKind.DELIVERIES_HELD)).isZero();
    theLettersLeave();
    assertThat(held()).isTrue();
  }

  private boolean held() {
    return customers.get(theCase().customer()).deliveriesHeld();
  }

  private long told(AlertKind kind) {
    return OpenAlerts.in(alerts).stream().map(AlertFacts::kind).filter(kind::equals).count();
  }

  @Test
  void theCustomerAndSalesAreTold() {
    assertThat(lettersOrdered()).endsWith("suspension-notice");
    assertThat(told(AlertKind.DELIVERIES_HELD)).isPositive();
  }

  @Test
  void aNoticeThatLeftForADebtPaidMeanwhileHoldsNothing() {
    CaseId paid = theCase().id();
    pays("1000.00");
    ledger.payment("P-2", "F-2", "100.00", "2024-04-01");
    assertThat(holds.hold(paid)).isFalse();
    assertThat(held()).isFalse();
  }

  @Test
  void aPaymentThatLeavesAnotherDebtOfThatAgeDoesNotLiftTheHold() {
    pays("1000.00");
    assertThat(held()).isTrue();
    assertThat(lettersOrdered()).doesNotContain("deliveries-resumed");
  }

  @Test
  void theLastPaymentLiftsItAndEverybodyIsTold() {
    pays("1000.00");
    ledger.payment("P-2", "F-2", "100.00", "2024-04-01");
    assertThat(held()).isFalse();
    followed = "F-2";
    assertThat(lettersOrdered()).endsWith("deliveries-resumed");
    assertThat(told(AlertKind.DELIVERIES_RESUMED)).isEqualTo(1);
    assertThat(trail()).contains("DELIVERIES_RESUMED");
  }

  @Test
  void anInvoiceThatWentAstrayHoldsNothingAnyMore() {
    ledger.payment("P-2", "F-2", "100.00", "2024-04-01");
    assertThat(held()).isTrue();
    transaction.executeWithoutResult(status -> resending.startCalendarAnew(theCase().id()));
    assertThat(held()).isFalse();
    assertThat(lettersOrdered()).endsWith("deliveries-resumed");
  }
}
