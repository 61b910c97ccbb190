package io.cobranza.practice.cases;

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

/** What is collected by direct debit is asked for only once the bank has given the debit back. */
@CobranzaTest
class DirectDebitTest {

  @Autowired MockMvc mvc;
  @Autowired VirtualTime time;
  @Autowired Oracle oracle;
  @Autowired LetterRelay relay;
  private Api api;
  private LedgerBuilder ledger;

  @BeforeEach
  void aCustomer() {
    time.startOn(LocalDate.of(2024, 1, 8));
    api = new Api(mvc);
    ledger = new LedgerBuilder(api);
    customer(false);
  }

  @AfterEach
  void theOracleFindsNothing() {
    relay.deliverDue();
    time.runDueJobs();
    oracle.findsNothing();
  }

  private void customer(boolean debit) {
    assertThat(
            api.send(
                    "/api/customers",
                    ("{'number':'C-1','name':'C-1','email':'pay@c1.example','country':'ES',"
                            + "'directDebit':%s}")
                        .formatted(debit))
                .status())
        .isBetween(200, 201);
  }

  private void invoice(String number, boolean debit) {
    assertThat(
            api.send(
                    "/api/invoices",
                    ("{'number':'%s','customer':'C-1','amount':1000.00,'currency':'EUR',"
                            + "'issuedOn':'2024-01-01','dueOn':'2024-01-31','directDebit':%s}")
                        .formatted(number, debit))
                .status())
        .isEqualTo(201);
  }

  private boolean hasCase(String invoice) {
    return api.read("/api/cases/" + invoice).status() == 200;
  }

  @Test
  void anInvoiceByDebitIsNotAskedFor() {
    invoice("F-1", true);
    invoice("F-2", false);
    time.goTo("2024-02-20");

    assertThat(hasCase("F-1")).isFalse();
    assertThat(hasCase("F-2")).isTrue();
  }

  @Test
  void noneOfACustomerWhoPaysByDebitIs() {
    customer(true);
    invoice("F-1", false);
    time.goTo("2024-02-20");
    assertThat(hasCase("F-1")).isFalse();

    customer(false);
    time.goTo("2024-02-21");
    assertThat(hasCase("F-1")).isTrue();
  }

  @Test
  void itIsWhenTheDebitComesBack() {
    invoice("F-1", true);
    time.goTo("2024-02-05");
    ledger.payment("P-1", "F-1", "1000.00", "2024-01-31");
    assertThat(
            api.send("/api/payments/P-1/reversal", "{'reason':'RETURNED_DEBIT','on':'2024-02-05'}")
                .status())
        .isEqualTo(201);
    time.goTo("2024-02-06");

    assertThat(hasCase("F-1")).isTrue();
  }

  @Test
  void whatWasToldByMistakeIsNoReturnedDebit() {
    invoice("F-1", true);
    time.goTo("2024-02-05");
    ledger.payment("P-1", "F-1", "1000.00", "2024-01-31");
    assertThat(
            api.send("/api/payments/P-1/reversal", "{'reason':'TOLD_BY_MISTAKE','on':'2024-02-05'}")
                .status())
        .isEqualTo(201);
    time.goTo("2024-02-20");

    assertThat(hasCase("F-1")).isFalse();
  }

  @Test
  void theSameInvoiceWithoutTheMarkIsAnother() {
    invoice("F-1", true);

    assertThat(
            api.send(
                    "/api/invoices",
                    "{'number':'F-1','customer':'C-1','amount':1000.00,'currency':'EUR',"
                        + "'issuedOn':'2024-01-01','dueOn':'2024-01-31'}")
                .problem())
        .isEqualTo("application/problem+json 409 number");
  }
}
