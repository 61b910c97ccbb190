package io.cobranza.process.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.practice.cases.CaseState;
import io.cobranza.testing.CollectionTest;
import io.cobranza.testing.Oracle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A case that a payment had closed is opened again when the payment comes back. */
class PaymentComesBackTest extends CollectionTest {

  @Autowired Oracle oracle;

  @AfterEach
  void theOracleFindsNothing() {
    oracle.findsNothing();
  }

  private void comesBack(String payment, String day) {
    assertThat(
            api.send(
                    "/api/payments/" + payment + "/reversal",
                    "{'reason':'RETURNED_DEBIT','on':'%s'}".formatted(day))
                .status())
        .isEqualTo(201);
  }

  @Test
  void theCaseGoesOnWhereItWasAndNothingIsDoneTwice() {
    goToTheCall();
    theLettersLeave();
    ledger.payment("P-1", INVOICE, "1000.00", time.today().toString());
    assertThat(state()).isEqualTo(CaseState.SETTLED);
    assertThat(openTasks()).isEmpty();

    time.passDays(3);
    comesBack("P-1", time.today().toString());

    assertThat(state()).isEqualTo(CaseState.IN_HOUSE);
    assertThat(process()).isNotNull();
    assertThat(trail()).anyMatch(line -> line.contains("CASE_REOPENED"));
    goToWithLetters("2024-02-22");
    assertThat(lettersOrdered()).doesNotHaveDuplicates().contains("second-reminder");
  }

  @Test
  void aPartThatComesBackOfAnOpenCaseIsOwedAgain() {
    goToTheCall();
    theLettersLeave();
    ledger.payment("P-1", INVOICE, "400.00", time.today().toString());

    comesBack("P-1", time.today().toString());

    assertThat(state()).isEqualTo(CaseState.IN_HOUSE);
    assertThat(api.read("/api/invoices/" + INVOICE).text("open")).isEqualTo("1000.00");
  }

  @Test
  void anInvoicePaidInTimeGetsItsFirstCaseWhenThePaymentComesBack() {
    ledger.payment("P-1", INVOICE, "1000.00", "2024-01-08");
    time.goTo("2024-02-05");
    comesBack("P-1", "2024-02-05");
    time.goTo("2024-02-06");
    theLettersLeave();

    assertThat(state()).isEqualTo(CaseState.IN_HOUSE);
  }
}
