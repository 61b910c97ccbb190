package io.cobranza.ledger.payments;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.ledger.cash.StatementIntake;
import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.testing.Api;
import io.cobranza.testing.CobranzaTest;
import io.cobranza.testing.LedgerBuilder;
import io.cobranza.testing.Oracle;
import io.cobranza.testing.VirtualTime;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** F-1 over 1,000.00 has two percent off until 2024-01-10, and the table lets two days pass. */
@CobranzaTest
class AgreedDiscountTest {

  @Autowired MockMvc mvc;
  @Autowired VirtualTime time;
  @Autowired Invoices invoices;
  @Autowired StatementIntake statements;
  @Autowired JdbcTemplate jdbc;
  @Autowired Oracle oracle;
  private Api api;
  private LedgerBuilder ledger;

  @BeforeEach
  void anInvoiceWithADiscount() {
    time.startOn(LocalDate.of(2024, 1, 15));
    api = new Api(mvc);
    ledger = new LedgerBuilder(api).customer("C-1");
    assertThat(api.send("/api/invoices", told("2", "2024-01-10")).status()).isEqualTo(201);
  }

  @AfterEach
  void theOracleFindsNothing() {
    oracle.findsNothing();
  }

  private static String told(String percent, String until) {
    return ("{'number':'F-1','customer':'C-1','amount':'1000.00','currency':'EUR',"
            + "'issuedOn':'2024-01-01','dueOn':'2024-01-31',"
            + "'discount':{'percent':'%s','until':'%s'}}")
        .formatted(percent, until);
  }

  private InvoiceFacts invoice() {
    return invoices.find("F-1").orElseThrow();
  }

  private List<String> booked() {
    return jdbc.queryForList(
        "SELECT CONCAT(kind, ' ', SUM(amount)) FROM invoice_booking GROUP BY kind HAVING SUM(amount) <> 0",
        String.class);
  }

  @Test
  void whoDeductsItInTimeHasPaid() {
    ledger.payment("P-1", "F-1", "980.00", "2024-01-10");
    assertThat(invoice().balance().settledOn()).isEqualTo("2024-01-10");
    assertThat(booked()).containsExactlyInAnyOrder("PAYMENT 980.0000", "DISCOUNT 20.0000");
  }

  @Test
  void theTableLetsTwoDaysPass() {
    ledger.payment("P-1", "F-1", "980.00", "2024-01-12");
    assertThat(invoice().open().isZero()).isTrue();
  }

  @Test
  void whoDeductsItLaterOwesIt() {
    ledger.payment("P-1", "F-1", "980.00", "2024-01-13");
    assertThat(invoice().open().amount()).isEqualByComparingTo("20.00");
  }

  @Test
  void whoDeductsMoreOwesAllThatIsMissing() {
    ledger.payment("P-1", "F-1", "979.99", "2024-01-10");
    assertThat(invoice().open().amount()).isEqualByComparingTo("20.01");
  }

  @Test
  void itIsOfWhatWasNotCredited() {
    ledger.creditNote("N-1", "F-1", "500.00", "2024-01-05");
    ledger.payment("P-1", "F-1", "489.00", "2024-01-10");
    assertThat(invoice().open().amount()).isEqualByComparingTo("11.00");
    ledger.payment("P-2", "F-1", "1.00", "2024-01-11");
    assertThat(invoice().open().isZero()).isTrue();
  }

  @Test
  void aPaymentThatComesBackTakesItsDiscountBack() {
    ledger.payment("P-1", "F-1", "980.00", "2024-01-10");
    api.send(
        "/api/payments/P-1/reversal", "{'reason':'TOLD_BY_MISTAKE','on':'2024-01-12','text':'x'}");
    assertThat(invoice().open().amount()).isEqualByComparingTo("1000.00");
    assertThat(booked()).isEmpty();
  }

  @Test
  void theBanksLineIsBookedBySureMatch() {
    statements.take(
        """
        :20:STATEMENT
        :25:ES9390000001370000000017
        :28C:1/1
        :60F:C240109EUR0,00
        :61:2401100110C980,00NTRFNONREF//2401100001
        :86:166?00TRANSFER?20SVWZ+Invoice F-1?31ES5790000001900000000202?32Customer C-1
        :62F:C240110EUR980,00
        -
        """
            .getBytes(StandardCharsets.UTF_8));
    assertThat(invoice().balance().settledOn()).isEqualTo("2024-01-10");
    assertThat(jdbc.queryForObject("SELECT method FROM payment", String.class))
        .isEqualTo("BANK_TRANSFER");
  }

  @Test
  void theSameInvoiceAgainChangesNothingAndAnotherDiscountIsAnotherContent() {
    assertThat(api.send("/api/invoices", told("2.00", "2024-01-10")).status()).isEqualTo(201);
    assertThat(api.send("/api/invoices", told("3", "2024-01-10")).status()).isEqualTo(409);
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    assertThat(field(told("0", "2024-01-10"))).isEqualTo("discountPercent");
    assertThat(field(told("100", "2024-01-10"))).isEqualTo("discountPercent");
    assertThat(field(told("2.123", "2024-01-10"))).isEqualTo("discountPercent");
    assertThat(field(told("2", "2023-12-31"))).isEqualTo("discountUntil");
    assertThat(
            api.upload(
                    "/api/invoices/import?profile=cobranza",
                    "number,customer,issuedOn,dueOn,amount,currency,discountPercent,discountUntil\n"
                        + "F-2,C-1,2024-01-01,2024-01-31,10.00,EUR,2,2024-01-20\n"
                        + "F-3,C-1,2024-01-01,2024-01-31,10.00,EUR,2,\n")
                .counts())
        .isEqualTo("1 accepted, 0 duplicates, 1 rejected");
  }

  private String field(String json) {
    return api.send("/api/invoices", json.replace("F-1", "F-9")).json().path("field").asText();
  }
}
