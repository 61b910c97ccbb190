package io.cobranza.ledger.payments;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.practice.cases.CaseState;
import io.cobranza.testing.Api.Answer;
import io.cobranza.testing.CollectionTest;
import io.cobranza.testing.Oracle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A cheque that may not be cashed before its day is no money, and no reason to dun either. */
class PostDatedPaymentTest extends CollectionTest {

  @Autowired Oracle oracle;

  @BeforeEach
  void theMorningCounts() {
    time.withRoutine("money-on-account");
  }

  @AfterEach
  void theLedgerIsTrueToItself() {
    oracle.findsNothing();
  }

  private Answer cheque(String reference, String amount, String until) {
    return api.send(
        "/api/payments",
        ("{'reference':'%s','invoiceNumber':'%s','amount':'%s','currency':'EUR',"
                + "'receivedOn':'%s','pendingUntil':'%s'}")
            .formatted(reference, INVOICE, amount, time.today(), until));
  }

  private String open() {
    return api.read("/api/invoices/" + INVOICE).text("open");
  }

  private Answer backBeforeItsDay(String reference) {
    return api.send(
        "/api/payments/" + reference + "/reversal",
        "{'reason':'TOLD_BY_MISTAKE','on':'%s'}".formatted(time.today()));
  }

  @Test
  void itCountsOnItsDayAndUntilThenTheCaseRests() {
    goToTheCall();
    theLettersLeave();
    Answer answer = cheque("CH-1", "1000.00", "2024-03-20");
    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.text("allocated")).isEqualTo("0.00");
    assertThat(answer.text("unallocated")).isEqualTo("0.00");
    assertThat(answer.text("pendingUntil")).isEqualTo("2024-03-20");

    goToWithLetters("2024-03-19");
    assertThat(open()).isEqualTo("1000.00");
    assertThat(lettersOrdered()).containsExactly("first-reminder");
    assertThat(state()).isEqualTo(CaseState.PAUSED);

    time.goTo("2024-03-20");
    assertThat(open()).isEqualTo("0.00");
    assertThat(state()).isEqualTo(CaseState.SETTLED);
  }

  @Test
  void aPartOfTheDebtLetsNothingRest() {
    goToTheCall();
    theLettersLeave();
    cheque("CH-1", "400.00", "2024-03-20");

    assertThat(state()).isEqualTo(CaseState.IN_HOUSE);
  }

  @Test
  void theSameAgainIsAnsweredTheSame() {
    Answer first = cheque("CH-1", "1000.00", "2024-03-20");
    Answer again = cheque("CH-1", "1000.00", "2024-03-20");

    assertThat(again.json()).isEqualTo(first.json());
    assertThat(cheque("CH-1", "999.00", "2024-03-20").status()).isEqualTo(409);
    assertThat(ledger.paymentAnswer("CH-1", INVOICE, "1000.00", time.today().toString()).status())
        .isEqualTo(409);
  }

  @Test
  void aDayThatHasComeIsNoDayToWaitFor() {
    assertThat(cheque("CH-1", "1000.00", time.today().toString()).problem())
        .isEqualTo("application/problem+json 422 pendingUntil");
  }

  @Test
  void givenBackBeforeItsDayItNeverCounts() {
    goToTheCall();
    theLettersLeave();
    cheque("CH-1", "1000.00", "2024-03-20");
    assertThat(backBeforeItsDay("CH-1").status()).isEqualTo(201);
    assertThat(backBeforeItsDay("CH-1").status()).isEqualTo(201);

    assertThat(state()).isEqualTo(CaseState.IN_HOUSE);
    goToWithLetters("2024-03-21");
    assertThat(open()).isEqualTo("1000.00");
    assertThat(lettersOrdered()).contains("second-reminder");
  }

  @Test
  void whatBouncesAfterItsDayIsAReturnedPayment() {
    goToTheCall();
    theLettersLeave();
    cheque("CH-1", "1000.00", "2024-02-20");
    goToWithLetters("2024-02-21");
    assertThat(open()).isEqualTo("0.00");

    assertThat(
            api.send("/api/payments/CH-1/reversal", "{'reason':'BOUNCED_CHEQUE','on':'2024-02-21'}")
                .status())
        .isEqualTo(201);
    theLettersLeave();

    assertThat(open()).isEqualTo("1000.00");
    assertThat(lettersOrdered()).contains("payment-returned");
  }
}
