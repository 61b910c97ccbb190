package io.cobranza.desk.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.testing.Api;
import io.cobranza.testing.CobranzaTest;
import io.cobranza.testing.LedgerBuilder;
import io.cobranza.testing.VirtualClock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@CobranzaTest
class AgeingTest {

  @Autowired MockMvc mvc;
  @Autowired VirtualClock clock;
  Api api;
  LedgerBuilder ledger;

  @BeforeEach
  void aCustomer() {
    api = new Api(mvc);
    ledger = new LedgerBuilder(api).customer("C1");
  }

  /** The buckets of the only currency, as "count=amount". */
  private String ageing(String day) {
    var report = api.read("/api/reports/ageing?asOf=" + day).json();
    return StreamSupport.stream(report.path(0).path("buckets").spliterator(), false)
        .map(bucket -> bucket.path("count").asText() + "=" + bucket.path("amount").asText())
        .collect(Collectors.joining(" "));
  }

  @Test
  void anInvoiceMovesThroughTheBucketsAsItGetsOlder() {
    ledger.invoice("F1", "C1", "10.00", "2024-01-01", "2024-01-31");

    assertThat(ageing("2023-12-31")).isEmpty();
    assertThat(ageing("2024-01-01")).isEqualTo("1=10.00 0=0.00 0=0.00 0=0.00 0=0.00");
    assertThat(ageing("2024-01-31")).isEqualTo("1=10.00 0=0.00 0=0.00 0=0.00 0=0.00");
    assertThat(ageing("2024-02-01")).isEqualTo("0=0.00 1=10.00 0=0.00 0=0.00 0=0.00");
    assertThat(ageing("2024-03-01")).isEqualTo("0=0.00 1=10.00 0=0.00 0=0.00 0=0.00");
    assertThat(ageing("2024-03-02")).isEqualTo("0=0.00 0=0.00 1=10.00 0=0.00 0=0.00");
    assertThat(ageing("2024-03-31")).isEqualTo("0=0.00 0=0.00 1=10.00 0=0.00 0=0.00");
    assertThat(ageing("2024-04-01")).isEqualTo("0=0.00 0=0.00 0=0.00 1=10.00 0=0.00");
    assertThat(ageing("2024-04-30")).isEqualTo("0=0.00 0=0.00 0=0.00 1=10.00 0=0.00");
    assertThat(ageing("2024-05-01")).isEqualTo("0=0.00 0=0.00 0=0.00 0=0.00 1=10.00");
  }

  @Test
  void aPastDayDoesNotSeeWhatWasBookedLater() {
    ledger
        .invoice("F1", "C1", "10.00")
        .payment("P1", "F1", "4.00", "2024-02-05")
        .creditNote("N1", "F1", "6.00", "2024-02-10");

    assertThat(ageing("2024-02-04")).startsWith("0=0.00 1=10.00");
    assertThat(ageing("2024-02-05")).startsWith("0=0.00 1=6.00");
    assertThat(ageing("2024-02-10")).isEmpty();
  }

  @Test
  void aPastDayKnowsTheDueDateOfThatDay() {
    ledger.invoice("F1", "C1", "10.00", "2024-01-01", "2024-01-31");
    clock.setTo(LocalDate.of(2024, 2, 10));
    api.change("/api/invoices/F1", "{'dueOn':'2024-03-31'}");

    assertThat(ageing("2024-02-09")).startsWith("0=0.00 1=10.00");
    assertThat(ageing("2024-02-10")).startsWith("1=10.00 0=0.00");
  }

  @Test
  void aWithdrawnInvoiceCountsUntilTheDayBefore() {
    ledger.invoice("F1", "C1", "10.00");
    clock.setTo(LocalDate.of(2024, 1, 20));
    api.send("/api/invoices/F1/withdrawal", "{'reason':'mistake'}");

    assertThat(ageing("2024-01-19")).startsWith("1=10.00");
    assertThat(ageing("2024-01-20")).isEmpty();
  }

  @Test
  void eachInstalmentIsAsOldAsItIs() {
    api.send(
        "/api/invoices",
        "{'number':'F1','customer':'C1','amount':10,'currency':'EUR','issuedOn':'2024-01-01',"
            + "'instalments':[{'dueOn':'2024-01-31','amount':5},{'dueOn':'2024-02-29','amount':3},"
            + "{'dueOn':'2024-03-31','amount':2}]}");
    clock.setTo(LocalDate.of(2024, 3, 1));
    ledger.payment("P1", "F1", "6.00", "2024-03-01");

    assertThat(ageing("2024-01-31")).isEqualTo("3=10.00 0=0.00 0=0.00 0=0.00 0=0.00");
    assertThat(ageing("2024-02-29")).isEqualTo("2=5.00 1=5.00 0=0.00 0=0.00 0=0.00");
    assertThat(ageing("2024-03-01")).isEqualTo("1=2.00 1=2.00 0=0.00 0=0.00 0=0.00");
    assertThat(ageing("2024-04-01")).isEqualTo("0=0.00 1=2.00 1=2.00 0=0.00 0=0.00");
  }

  @Test
  void eachCurrencyHasItsOwnBuckets() {
    ledger.invoice("F1", "C1", "10.00");
    api.send(
        "/api/invoices",
        "{'number':'F2','customer':'C1','amount':900,'currency':'JPY',"
            + "'issuedOn':'2024-01-01','dueOn':'2024-01-31'}");

    var report = api.read("/api/reports/ageing?asOf=2024-01-15").json();
    assertThat(report)
        .extracting(
            line ->
                line.path("currency").asText()
                    + " "
                    + line.path("buckets").path(0).path("amount").asText())
        .containsExactly("EUR 10.00", "JPY 900");
  }

  @Test
  void aDayOfAnImpossibleYearIsRefused() {
    assertThat(api.read("/api/reports/ageing?asOf=0026-01-01").problem())
        .isEqualTo("application/problem+json 422 asOf");
  }

  private String onAccount(String day) {
    return api.read("/api/reports/ageing?asOf=" + day)
        .json()
        .path(0)
        .path("onAccount")
        .asText("none");
  }

  @Test
  void whatIsHeldForCustomersStandsBesideOnAnyDay() {
    clock.setTo(LocalDate.of(2024, 2, 10));
    ledger
        .invoice("F1", "C1", "10.00")
        .payment("P1", "F1", "14.00", "2024-02-05")
        .payment("P2", "F1", "3.00", "2024-02-07");

    assertThat(onAccount("2024-02-04")).isEqualTo("0.00");
    assertThat(onAccount("2024-02-05")).isEqualTo("4.00");
    assertThat(onAccount("2024-02-07")).isEqualTo("7.00");
    assertThat(ageing("2024-02-07")).startsWith("0=0.00 0=0.00");
  }
}
