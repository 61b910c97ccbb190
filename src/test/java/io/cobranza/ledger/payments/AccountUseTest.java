package io.cobranza.ledger.payments;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.letters.correspondence.LetterRelay;
import io.cobranza.testing.Api;
import io.cobranza.testing.CobranzaTest;
import io.cobranza.testing.LedgerBuilder;
import io.cobranza.testing.Oracle;
import io.cobranza.testing.VirtualTime;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What we hold for a customer pays what is due before anybody asks for it. */
@CobranzaTest
class AccountUseTest {

  @Autowired MockMvc mvc;
  @Autowired VirtualTime time;
  @Autowired Oracle oracle;
  @Autowired LetterRelay relay;
  private Api api;
  private LedgerBuilder ledger;

  @BeforeEach
  void moneyOnAccountAndThreeInvoices() {
    time.startOn(LocalDate.of(2024, 1, 8));
    api = new Api(mvc);
    ledger =
        new LedgerBuilder(api)
            .customer("C-1")
            .invoice("F-1", "C-1", "100.00", "2024-01-01", "2024-01-30")
            .invoice("F-2", "C-1", "100.00", "2024-01-01", "2024-02-15")
            .invoice("F-3", "C-1", "100.00", "2024-01-01", "2024-03-31");
    time.withRoutine("money-on-account");
    assertThat(
            api.send(
                    "/api/payments",
                    "{'reference':'P-1','customer':'C-1','amount':'150.00','currency':'EUR',"
                        + "'receivedOn':'2024-01-08'}")
                .status())
        .isEqualTo(201);
  }

  @AfterEach
  void theLedgerIsTrueToItself() {
    relay.deliverDue();
    time.runDueJobs();
    oracle.findsNothing();
  }

  private String open(String invoice) {
    return api.read("/api/invoices/" + invoice).text("open");
  }

  private boolean hasCase(String invoice) {
    return api.read("/api/cases/" + invoice).status() == 200;
  }

  private void giveByErp(String invoice, String amount) {
    assertThat(
            api.send(
                    "/api/payments/P-1/allocations",
                    "{'reference':'A-1','invoiceNumber':'%s','amount':'%s','currency':'EUR','on':'%s'}"
                        .formatted(invoice, amount, time.today()))
                .status())
        .isEqualTo(201);
  }

  @Test
  void theOldestIsPaidWhenItIsDueAndNobodyIsAskedForIt() {
    time.goTo("2024-01-29");
    assertThat(open("F-1")).isEqualTo("100.00");

    time.goTo("2024-02-20");

    assertThat(open("F-1")).isEqualTo("0.00");
    assertThat(hasCase("F-1")).isFalse();
    assertThat(open("F-2")).isEqualTo("50.00");
    assertThat(hasCase("F-2")).isTrue();
    assertThat(open("F-3")).isEqualTo("100.00");
  }

  @Test
  void whatIsInDisputeIsNotPaidSo() {
    assertThat(
            api.send(
                    "/api/disputes",
                    "{'reference':'D-1','invoiceNumber':'F-1','reason':'DEFECTIVE',"
                        + "'amount':'100.00','currency':'EUR','text':'Broken',"
                        + "'raisedOn':'2024-01-08'}")
                .status())
        .isEqualTo(201);
    time.goTo("2024-02-20");

    assertThat(open("F-1")).isEqualTo("100.00");
    assertThat(open("F-2")).isEqualTo("0.00");
  }

  @Test
  void whoeverSaysWhatItWasForTakesItBackFromThere() {
    time.goTo("2024-02-01");
    assertThat(open("F-1")).isEqualTo("0.00");

    giveByErp("F-3", "100.00");

    assertThat(open("F-3")).isEqualTo("0.00");
    assertThat(open("F-1")).isEqualTo("50.00");
  }

  @Test
  void anExplicitAllocationIsNotTouched() {
    giveByErp("F-3", "100.00");
    time.goTo("2024-02-20");

    assertThat(open("F-3")).isEqualTo("0.00");
    assertThat(open("F-1")).isEqualTo("50.00");
    assertThat(open("F-2")).isEqualTo("100.00");
  }
}
