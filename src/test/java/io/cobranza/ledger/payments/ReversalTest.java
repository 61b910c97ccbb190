package io.cobranza.ledger.payments;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.testing.Api;
import io.cobranza.testing.Api.Answer;
import io.cobranza.testing.CobranzaTest;
import io.cobranza.testing.LedgerBuilder;
import io.cobranza.testing.Oracle;
import io.cobranza.testing.VirtualTime;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** A payment that was none: the balance is as if it had never been told. */
@CobranzaTest
class ReversalTest {

  @Autowired MockMvc mvc;
  @Autowired VirtualTime time;
  @Autowired Oracle oracle;
  @Autowired JdbcTemplate jdbc;
  private Api api;
  private LedgerBuilder ledger;

  @BeforeEach
  void anInvoiceThatIsChargedWhenLate() {
    time.startOn(LocalDate.of(2024, 4, 1));
    api = new Api(mvc);
    api.send("/api/customers", "{'number':'C-1','name':'C','country':'LU'}");
    ledger = new LedgerBuilder(api).invoice("F-1", "C-1", "1000.00");
  }

  @AfterEach
  void theLedgerIsTrueToItself() {
    oracle.findsNothing();
  }

  private Answer reverse(String payment, String reason, String day) {
    return api.send(
        "/api/payments/" + payment + "/reversal",
        "{'reason':'%s','on':'%s','text':'AM04 Insufficient funds'}".formatted(reason, day));
  }

  private String open() {
    return api.read("/api/invoices/F-1").text("open");
  }

  @Test
  void aReturnedDebitIsOwedAgain() {
    ledger.payment("P-1", "F-1", "1000.00", "2024-01-31");
    assertThat(open()).isEqualTo("0.00");

    assertThat(reverse("P-1", "RETURNED_DEBIT", "2024-02-03").status()).isEqualTo(201);

    assertThat(open()).isEqualTo("1000.00");
    assertThat(api.read("/api/invoices/F-1").text("state")).isEqualTo("open");
    assertThat(api.read("/api/customers/C-1").json().path("unallocatedCredit")).isEmpty();
  }

  @Test
  void theChargesOfALatePaymentGoWithItAndCanBeSeenToGo() {
    ledger.payment("P-1", "F-1", "1000.00", "2024-03-01");
    assertThat(open()).isEqualTo("50.27");

    reverse("P-1", "BOUNCED_CHEQUE", "2024-03-05");

    assertThat(open()).isEqualTo("1000.00");
    assertThat(
            jdbc.queryForList(
                "SELECT CONCAT(kind, ' ', revision, ' ', ROUND(amount, 2)) FROM invoice_booking"
                    + " ORDER BY kind, revision",
                String.class))
        .isEqualTo(
            List.of(
                "COMPENSATION 0 -40.00",
                "COMPENSATION 1 40.00",
                "COMPENSATION_PAID 0 40.00",
                "COMPENSATION_PAID 1 -40.00",
                "INTEREST 0 -10.27",
                "INTEREST 1 10.27",
                "INTEREST_PAID 0 10.27",
                "INTEREST_PAID 1 -10.27",
                "PAYMENT 0 949.73",
                "PAYMENT 1 -949.73"));
  }

  @Test
  void whatWasToldInTheOtherOrderIsTheSame() {
    ledger
        .payment("P-2", "F-1", "100.00", "2024-03-01")
        .payment("P-1", "F-1", "900.00", "2024-01-30");
    String other = open();
    reverse("P-1", "TOLD_BY_MISTAKE", "2024-03-05");
    reverse("P-2", "TOLD_BY_MISTAKE", "2024-03-05");
    ledger
        .payment("P-3", "F-1", "900.00", "2024-01-30")
        .payment("P-4", "F-1", "100.00", "2024-03-01");

    assertThat(open()).isEqualTo(other).isEqualTo("41.03");
  }

  @Test
  void theSameAgainChangesNothingAndAnotherContentIsAConflict() {
    ledger.payment("P-1", "F-1", "1000.00", "2024-01-31");
    Answer first = reverse("P-1", "RETURNED_DEBIT", "2024-02-03");

    assertThat(reverse("P-1", "RETURNED_DEBIT", "2024-02-03")).isEqualTo(first);
    assertThat(reverse("P-1", "RETURNED_DEBIT", "2024-02-04").problem())
        .isEqualTo("application/problem+json 409 reference");
    assertThat(open()).isEqualTo("1000.00");
  }

  @Test
  void aReversalNeedsAPaymentAReasonAndADayThatCanBe() {
    ledger.payment("P-1", "F-1", "1000.00", "2024-01-31");

    assertThat(reverse("P-9", "RETURNED_DEBIT", "2024-02-03").status()).isEqualTo(404);
    assertThat(reverse("P-1", "RETURNED_DEBIT", "2024-01-30").problem())
        .isEqualTo("application/problem+json 422 on");
    assertThat(reverse("P-1", "RETURNED_DEBIT", "2024-04-02").problem())
        .isEqualTo("application/problem+json 422 on");
    assertThat(api.send("/api/payments/P-1/reversal", "{'on':'2024-02-03'}").problem())
        .isEqualTo("application/problem+json 422 reason");
    assertThat(open()).isEqualTo("0.00");
  }

  @Test
  void nothingOfAReversedPaymentCanBeGiven() {
    ledger.payment("P-1", "F-1", "1200.00", "2024-01-31");
    reverse("P-1", "RETURNED_DEBIT", "2024-02-03");

    assertThat(
            api.send(
                    "/api/payments/P-1/refunds",
                    "{'reference':'B-1','amount':'10.00','currency':'EUR','on':'2024-02-04'}")
                .problem())
        .isEqualTo("application/problem+json 409 receipt");
  }
}
