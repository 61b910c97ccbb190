package io.cobranza.ledger.payments;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.practice.cases.CaseState;
import io.cobranza.testing.CollectionTest;
import io.cobranza.testing.Oracle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody is called about the last cents of an invoice that was paid. */
class SmallRemaindersTest extends CollectionTest {

  @Autowired Oracle oracle;

  @BeforeEach
  void theCallIsOpen() {
    goToTheCall();
    theLettersLeave();
    time.withRoutine("money-on-account");
  }

  @AfterEach
  void theLedgerIsTrueToItself() {
    oracle.findsNothing();
  }

  private String open(String invoice) {
    return api.read("/api/invoices/" + invoice).text("open");
  }

  @Test
  void theLastCentsAreLetGoAndTheCaseIsOver() {
    ledger.payment("P-1", INVOICE, "999.20", time.today().toString());
    assertThat(open(INVOICE)).isEqualTo("0.80");

    time.passDays(1);

    assertThat(open(INVOICE)).isEqualTo("0.00");
    assertThat(state()).isEqualTo(CaseState.SETTLED);
    assertThat(api.read("/api/invoices/" + INVOICE).text("state")).isEqualTo("settled");
  }

  @Test
  void whatComesAfterwardsIsTheCustomers() {
    ledger.payment("P-1", INVOICE, "999.20", time.today().toString());
    time.passDays(1);

    var answer = ledger.paymentAnswer("P-2", INVOICE, "0.80", time.today().toString());

    assertThat(answer.text("unallocated")).isEqualTo("0.80");
  }

  @Test
  void moreThanTheTableSaysStaysOwed() {
    ledger.payment("P-1", INVOICE, "998.99", time.today().toString());
    time.passDays(1);

    assertThat(open(INVOICE)).isEqualTo("1.01");
  }

  @Test
  void aSmallInvoiceOfWhichNothingWasPaidIsNoRemainder() {
    ledger.invoice("F-2", "C-1", "0.90", "2024-01-01", "2024-01-31");
    time.passDays(1);
    theLettersLeave();

    assertThat(open("F-2")).isEqualTo("0.90");
  }
}
