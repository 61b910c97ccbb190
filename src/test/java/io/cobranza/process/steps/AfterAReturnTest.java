package io.cobranza.process.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.ledger.customers.Customers;
import io.cobranza.practice.cases.CaseState;
import io.cobranza.practice.promises.PromiseFacts;
import io.cobranza.practice.promises.PromiseState;
import io.cobranza.practice.promises.Promises;
import io.cobranza.testing.CollectionTest;
import io.cobranza.testing.Oracle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a payment had brought about stands only as long as the payment does. */
class AfterAReturnTest extends CollectionTest {

  @Autowired Promises promises;
  @Autowired Customers customers;
  @Autowired Oracle oracle;

  @AfterEach
  void theOracleFindsNothing() {
    theLettersLeave();
    oracle.findsNothing();
  }

  private void promised(String day) {
    goToTheCall();
    theLettersLeave();
    complete(
        "UserTask_CallCustomer",
        "outcome",
        "PROMISE",
        "promisedOn",
        day,
        "promisedAmount",
        "1000.00");
  }

  private void paid(String reference, String amount) {
    ledger.payment(reference, INVOICE, amount, time.today().toString());
  }

  private void comesBack(String payment, String reason) {
    assertThat(
            api.send(
                    "/api/payments/" + payment + "/reversal",
                    "{'reason':'%s','on':'%s'}".formatted(reason, time.today()))
                .status())
        .isEqualTo(201);
    time.runDueJobs();
  }

  private PromiseState promise() {
    return promises.last(theCase().id()).map(PromiseFacts::state).orElseThrow();
  }

  private boolean held() {
    return customers.get(theCase().customer()).deliveriesHeld();
  }

  private void deliveriesAreHeld() {
    goToWithLetters("2024-03-31");
    time.passDays(1);
    theLettersLeave();
    assertThat(held()).isTrue();
  }

  @Test
  void aPromiseKeptByAPaymentThatCameBackIsBroken() {
    promised("2024-02-22");
    time.goTo("2024-02-15");
    paid("P-1", "1000.00");
    assertThat(promise()).isEqualTo(PromiseState.KEPT);

    comesBack("P-1", "BOUNCED_CHEQUE");

    assertThat(promise()).isEqualTo(PromiseState.BROKEN);
    assertThat(promises.timesBroken(theCase().id())).isEqualTo(1);
    assertThat(state()).isEqualTo(CaseState.IN_HOUSE);
    assertThat(trail()).contains("PROMISE_BROKEN", "PAYMENT_RETURNED");
  }

  @Test
  void aPromiseThatIsKeptWithoutThatPaymentStaysKept() {
    promised("2024-02-22");
    time.goTo("2024-02-15");
    paid("P-1", "400.00");
    paid("P-2", "1000.00");
    comesBack("P-1", "RETURNED_DEBIT");
    assertThat(promise()).isEqualTo(PromiseState.KEPT);
  }

  @Test
  void aPromiseWhoseDayHasNotComeStands() {
    promised("2024-02-22");
    time.goTo("2024-02-15");
    paid("P-1", "400.00");
    comesBack("P-1", "RETURNED_DEBIT");

    assertThat(promise()).isEqualTo(PromiseState.OPEN);
    assertThat(state()).isEqualTo(CaseState.PROMISED);
    time.goTo("2024-02-23");
    assertThat(promise()).isEqualTo(PromiseState.BROKEN);
  }

  @Test
  void deliveriesAreHeldAgain() {
    deliveriesAreHeld();
    paid("P-1", "1000.00");
    assertThat(held()).isFalse();

    time.passDays(2);
    comesBack("P-1", "RETURNED_DEBIT");

    assertThat(held()).isTrue();
    assertThat(trail()).endsWith("DELIVERIES_HELD");
    assertThat(lettersOrdered()).containsOnlyOnce("suspension-notice").contains("payment-returned");
  }

  @Test
  void aHoldStandsThroughTheReturnOfAPart() {
    deliveriesAreHeld();
    paid("P-1", "400.00");
    comesBack("P-1", "RETURNED_DEBIT");
    assertThat(held()).isTrue();
    assertThat(trail().stream().filter("DELIVERIES_HELD"::equals)).hasSize(1);
  }

  @Test
  void whoWasNeverToldOfAHoldIsNotHeld() {
    goToTheCall();
    theLettersLeave();
    paid("P-1", "1000.00");
    comesBack("P-1", "RETURNED_DEBIT");
    assertThat(held()).isFalse();
  }

  /** We have told the customer that deliveries go on, and it was our mistake. */
  @Test
  void whatWasOurMistakeHoldsNobody() {
    deliveriesAreHeld();
    paid("P-1", "1000.00");
    comesBack("P-1", "TOLD_BY_MISTAKE");
    assertThat(held()).isFalse();
    assertThat(state()).isEqualTo(CaseState.IN_HOUSE);
  }
}
