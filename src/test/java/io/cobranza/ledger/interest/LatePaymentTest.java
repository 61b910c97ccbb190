package io.cobranza.ledger.interest;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.testing.Api;
import io.cobranza.testing.CobranzaTest;
import io.cobranza.testing.LedgerBuilder;
import io.cobranza.testing.VirtualTime;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/**
 * F-1 over 1,000 euro is due on 2024-01-31 by a customer of a country with the EU's rule: 12.5 %.
 */
@CobranzaTest
class LatePaymentTest {

  private static final LocalDate THIRTY_DAYS_LATE = LocalDate.of(2024, 3, 1);

  @Autowired MockMvc mvc;
  @Autowired Invoices invoices;
  @Autowired Interest interest;
  @Autowired VirtualTime time;
  @Autowired JdbcTemplate jdbc;
  private Api api;
  private LedgerBuilder ledger;

  @BeforeEach
  void anInvoiceThatIsChargedWhenLate() {
    time.startOn(LocalDate.of(2024, 6, 1));
    api = new Api(mvc);
    customer("C-1", "LU");
    ledger = new LedgerBuilder(api).invoice("F-1", "C-1", "1000.00");
  }

  private void customer(String number, String country) {
    assertThat(
            api.send(
                    "/api/customers",
                    "{'number':'%s','name':'%s','country':'%s'}".formatted(number, number, country))
                .status())
        .isEqualTo(201);
  }

  private InvoiceFacts invoice() {
    return invoices.find("F-1").orElseThrow();
  }

  private String owedOn(LocalDate day) {
    InterestStatement owed = interest.statementFor(invoice().id(), day);
    return "%s + %s + %s = %s"
        .formatted(
            owed.principal().amount(),
            owed.interest().amount(),
            owed.compensation().amount(),
            owed.principal().plus(owed.interest()).plus(owed.compensation()).amount());
  }

  private List<String> booked() {
    return jdbc.queryForList(
        "SELECT CONCAT(kind, ' ', ROUND(amount, 2)) FROM invoice_booking ORDER BY booked_on, kind",
        String.class);
  }

  @Test
  void whatIsOwedGrowsDayByDayWithoutABooking() {
    assertThat(owedOn(LocalDate.of(2024, 1, 31))).isEqualTo("1000.00 + 0.00 + 0.00 = 1000.00");
    assertThat(owedOn(LocalDate.of(2024, 2, 1))).isEqualTo("1000.00 + 0.34 + 40.00 = 1040.34");
    assertThat(owedOn(THIRTY_DAYS_LATE)).isEqualTo("1000.00 + 10.27 + 40.00 = 1050.27");
    assertThat(booked()).isEmpty();
    assertThat(invoice().open().amount()).isEqualByComparingTo("1000");
  }

  @Test
  void aLatePaymentGoesToCostsInterestAndPrincipal() {
    ledger.payment("P-1", "F-1", "1000.00", "2024-03-01");

    assertThat(booked())
        .containsExactly(
            "COMPENSATION -40.00",
            "COMPENSATION_PAID 40.00",
            "INTEREST -10.27",
            "INTEREST_PAID 10.27",
            "PAYMENT 949.73");
    assertThat(invoice().open().amount()).isEqualByComparingTo("50.27");
    assertThat(invoice().balance().settledOn()).isNull();
    assertThat(owedOn(THIRTY_DAYS_LATE)).isEqualTo("50.27 + 0.00 + 0.00 = 50.27");
  }

  @Test
  void itIsSettledWhenNothingOfTheThreeIsLeft() {
    ledger.payment("P-1", "F-1", "1000.00", "2024-03-01");
    assertThat(owedOn(LocalDate.of(2024, 3, 31))).isEqualTo("50.27 + 0.52 + 0.00 = 50.79");
    ledger.payment("P-2", "F-1", "50.79", "2024-03-31");

    assertThat(invoice().balance().settledOn()).isEqualTo("2024-03-31");
    assertThat(invoice().open().isZero()).isTrue();
  }

  @Test
  void anOverpaymentIsKeptForTheCustomer() {
    var answer = ledger.paymentAnswer("P-1", "F-1", "1100.00", "2024-03-01");

    assertThat(answer.text("allocated")).isEqualTo("1050.27");
    assertThat(answer.text("unallocated")).isEqualTo("49.73");
    assertThat(invoice().balance().settledOn()).isEqualTo("2024-03-01");
  }

  @Test
  void theSamePaymentAgainChangesNothing() {
    ledger
        .payment("P-1", "F-1", "500.00", "2024-03-01")
        .payment("P-1", "F-1", "500.00", "2024-03-01");

    assertThat(invoice().open().amount()).isEqualByComparingTo("550.27");
  }

  @Test
  void aSmallPaymentPaysTheCostsFirst() {
    ledger.payment("P-1", "F-1", "45.00", "2024-03-01");

    assertThat(owedOn(THIRTY_DAYS_LATE)).isEqualTo("1000.00 + 5.27 + 0.00 = 1005.27");
  }

  @Test
  void aPaymentInTimeIsAsEver() {
    ledger.payment("P-1", "F-1", "1000.00", "2024-01-31");

    assertThat(booked()).containsExactly("PAYMENT 1000.00");
    assertThat(invoice().balance().settledOn()).isEqualTo("2024-01-31");
  }

  @Test
  void aCreditNoteMakesOnlyThePrincipalSmaller() {
    ledger
        .payment("P-1", "F-1", "45.00", "2024-03-01")
        .creditNote("N-1", "F-1", "2000.00", "2024-03-02");

    assertThat(booked()).contains("CREDIT_NOTE 1000.00");
    assertThat(owedOn(LocalDate.of(2024, 3, 2))).isEqualTo("0.00 + 5.62 + 0.00 = 5.62");
    assertThat(invoice().balance().settledOn()).isNull();

    ledger.payment("P-2", "F-1", "5.62", "2024-04-30");
    assertThat(invoice().balance().settledOn()).isEqualTo("2024-04-30");
  }

  @Test
  void aCreditNoteOverAllThatIsInvoicedChargesNothing() {
    ledger.creditNote("N-1", "F-1", "1000.00", "2024-03-01");

    assertThat(booked()).containsExactly("CREDIT_NOTE 1000.00");
    assertThat(invoice().balance().settledOn()).isEqualTo("2024-03-01");
  }

  @Test
  void whatWasPaidOnAWithdrawnInvoiceIsTheCustomersAgain() {
    ledger.payment("P-1", "F-1", "100.00", "2024-03-01");
    invoices.withdraw("F-1", "Billed twice.");

    assertThat(api.read("/api/customers/C-1").json().toString()).contains("100.00");
  }

  @Test
  void aPlainRateHasItsOwnCompensationByCurrency() {
    customer("C-2", "NI");
    api.send(
        "/api/invoices",
        "{'number':'F-2','customer':'C-2','amount':'5000.00','currency':'USD',"
            + "'issuedOn':'2024-01-01','dueOn':'2024-01-31'}");
    InterestStatement owed =
        interest.statementFor(
            invoices.find("F-2").orElseThrow().id(), LocalDate.of(2024, 1, 31).plusDays(90));

    assertThat(owed.interest().amount()).isEqualByComparingTo("147.95");
    assertThat(owed.compensation().amount()).isEqualByComparingTo("15");
  }

  @Test
  void aCustomerOfACountryWithoutARuleIsNotCharged() {
    customer("C-3", "FR");
    ledger.invoice("F-3", "C-3", "100.00").payment("P-3", "F-3", "100.00", "2024-05-01");

    assertThat(booked()).containsExactly("PAYMENT 100.00");
  }

  @Test
  void aLaterDueDateTakesBackWhatBeingLateHadCost() {
    ledger.payment("P-1", "F-1", "500.00", "2024-03-01");
    assertThat(invoice().open().amount()).isEqualByComparingTo("550.27");

    invoices.changeDueDate(invoice().id(), LocalDate.of(2024, 2, 29));
    assertThat(invoice().open().amount()).isEqualByComparingTo("540.34");

    invoices.changeDueDate(invoice().id(), LocalDate.of(2024, 3, 1));
    assertThat(invoice().open().amount()).isEqualByComparingTo("500.00");
  }
}
