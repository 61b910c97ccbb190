package io.cobranza.ledger.cash;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.testing.CollectionTest;
import io.cobranza.testing.Oracle;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A month in which money does everything but come as it should, told as a diary. */
class BadMonthTest extends CollectionTest {

  @Autowired StatementIntake intake;
  @Autowired Oracle oracle;

  private String open(String invoice) {
    return api.read("/api/invoices/" + invoice).text("open");
  }

  private String held(String customer) {
    return api.read("/api/customers/" + customer + "/account").json().toString();
  }

  private void recorded(String address, String json) {
    assertThat(api.send(address, json).status()).isEqualTo(201);
  }

  private void goOnUntil(String day) {
    goToWithLetters(day);
    oracle.findsNothing();
  }

  @Test
  void aBadMonth() {
    time.withRoutine("money-on-account");
    for (int number = 2; number <= 5; number++) {
      ledger.invoice("F-" + number, "C-1", "200.00");
    }
    ledger.customer("C-2").invoice("F-6", "C-2", "300.00");
    ledger.customer("C-3").invoice("F-7", "C-3", "500.00");
    ledger.customer("C-4").invoice("F-8", "C-4", "850.00").invoice("F-9", "C-4", "150.00");

    // The debit of C-2 is drawn and told in time. C-3 hands a cheque over that waits for the 12th.
    goOnUntil("2024-01-31");
    ledger.payment("DD-6", "F-6", "300.00", "2024-01-31");
    recorded(
        "/api/payments",
        "{'reference':'CH-7','invoiceNumber':'F-7','amount':'500.00','currency':'EUR',"
            + "'receivedOn':'2024-01-31','pendingUntil':'2024-02-12'}");
    assertThat(open("F-7")).isEqualTo("500.00");

    // Monday's statement comes a day late: one transfer for five invoices, short by 3.20.
    goOnUntil("2024-02-06");
    intake.take(
        BankFile.of(LocalDate.parse("2024-02-05"), 1)
            .paid("1796.80", "F-1 F-2 F-3 F-4 F-5", "Customer C-1", BankFile.ONE)
            .bytes());
    assertThat(open("F-1")).as("nothing is guessed").isEqualTo("1000.00");
    as(
        "cash",
        "UserTask_AssignPayment",
        "choice",
        "INVOICES",
        "invoiceNumbers",
        "F-1, F-2, F-3, F-4, F-5");
    assertThat(open("F-4")).isEqualTo("0.00");
    assertThat(open("F-5")).as("3.20 are more than a trifle").isEqualTo("3.20");

    // The debit of C-2 comes back, and so does the invoice.
    goOnUntil("2024-02-08");
    recorded(
        "/api/payments/DD-6/reversal",
        "{'reason':'RETURNED_DEBIT','on':'2024-02-08','text':'AM04'}");
    assertThat(open("F-6")).isEqualTo("300.00");

    // C-4 pays 1,000 for the 850 of F-8; what is left is told on its next invoice.
    ledger.payment("P-8", "F-8", "1000.00", "2024-02-08");
    assertThat(held("C-4")).contains("150.00");
    recorded(
        "/api/payments/P-8/allocations",
        "{'reference':'A-8','invoiceNumber':'F-9','amount':'150.00','currency':'EUR',"
            + "'on':'2024-02-08'}");
    assertThat(open("F-9")).isEqualTo("0.00");
    assertThat(held("C-4")).isEqualTo("[]");

    // It pays F-9 once more, by mistake, and gets that back.
    ledger.payment("P-9", "F-9", "150.00", "2024-02-08");
    assertThat(held("C-4")).contains("150.00");
    recorded(
        "/api/payments/P-9/refunds",
        "{'reference':'R-9','amount':'150.00','currency':'EUR','on':'2024-02-08',"
            + "'reason':'paid twice'}");
    assertThat(held("C-4")).isEqualTo("[]");

    // The cheque of C-3 counts on its day, and bounces two days later.
    goOnUntil("2024-02-12");
    assertThat(open("F-7")).isEqualTo("0.00");
    goOnUntil("2024-02-14");
    recorded("/api/payments/CH-7/reversal", "{'reason':'BOUNCED_CHEQUE','on':'2024-02-14'}");
    assertThat(open("F-7")).isEqualTo("500.00");

    goOnUntil("2024-02-29");
    assertThat(open("F-1")).isEqualTo("0.00");
    assertThat(open("F-5")).isEqualTo("3.20");
    assertThat(open("F-6")).isEqualTo("300.00");
    assertThat(open("F-7")).isEqualTo("500.00");
    assertThat(open("F-8")).isEqualTo("0.00");
    assertThat(open("F-9")).isEqualTo("0.00");
  }
}
