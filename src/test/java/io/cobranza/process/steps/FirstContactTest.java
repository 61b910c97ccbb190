package io.cobranza.process.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cobranza.practice.cases.Findings;
import io.cobranza.practice.cases.LateReason;
import io.cobranza.testing.CollectionTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FirstContactTest extends CollectionTest {

  private static final String CALL = "UserTask_CallCustomer";
  private static final String AGAIN = "UserTask_CallAgain";

  private Findings found() {
    return contacts.last(theCase().id()).said().findings();
  }

  private void completeAsSent(String key, Map<String, Object> form) {
    tasks.complete(task(key).getId(), new HashMap<>(form));
  }

  @Test
  void itRecordsWhyTheCustomerPaysLateAndHowSatisfiedItIs() {
    goToTheCall();
    complete(CALL, "outcome", "REFUSES", "lateReason", "OWN_CUSTOMERS", "satisfaction", "2");
    assertThat(found()).isEqualTo(new Findings(null, LateReason.OWN_CUSTOMERS, 2));
  }

  @Test
  void itIsNotCompleteWithoutThem() {
    goToTheCall();
    assertThatThrownBy(() -> completeAsSent(CALL, Map.of("outcome", "REFUSES")))
        .hasMessageContaining("Why is the payment late?");
  }

  @Test
  void nobodyReachedHasNothingToSay() {
    goToTheCall();
    completeAsSent(CALL, Map.of("outcome", "NOT_REACHED"));
    assertThat(found()).isEqualTo(new Findings(null, null, null));
    time.passDays(1);
    assertThatThrownBy(() -> completeAsSent(AGAIN, Map.of("outcome", "REFUSES")))
        .as("the first that is reached is asked")
        .hasMessageContaining("Why is the payment late?");
  }

  @Test
  void itIsAskedOnce() {
    goToTheCall();
    complete(CALL, "outcome", "BARRIER", "barrier", "AWAITING_APPROVAL");
    time.passDays(7);
    assertThatThrownBy(
            () ->
                completeAsSent(
                    AGAIN, Map.of("outcome", "REFUSES", "lateReason", "CASH", "satisfaction", "1")))
        .hasMessageContaining("Why is the payment late?");
  }

  @Test
  void aCourtesyCallRecordsWhetherThePaymentIsScheduled() {
    ledger.invoice("F-2", "C-1", "6000.00");
    followed = "F-2";
    time.goTo("2024-01-26");
    complete("UserTask_MakeCourtesyCall", "outcome", "IN_ORDER", "scheduled", "YES");
    assertThat(found().scheduled()).isEqualTo("YES");
    assertThat(openTasks()).isEmpty();
  }
}
