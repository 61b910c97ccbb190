package io.cobranza.process.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.letters.correspondence.LetterState;
import io.cobranza.letters.correspondence.LetterSummary;
import io.cobranza.practice.cases.CaseState;
import io.cobranza.testing.CollectionTest;
import io.cobranza.testing.Oracle;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A payment that the bank gives back: the customer is told, and who makes a habit of it pays. */
class PaymentReturnedTest extends CollectionTest {

  @Autowired Oracle oracle;

  @AfterEach
  void theOracleFindsNothing() {
    oracle.findsNothing();
  }

  private void comesBack(String payment, String reason) {
    assertThat(
            api.send(
                    "/api/payments/" + payment + "/reversal",
                    "{'reason':'%s','on':'%s'}".formatted(reason, time.today()))
                .status())
        .isEqualTo(201);
  }

  private String open(String invoice) {
    return api.read("/api/invoices/" + invoice).text("open");
  }

  private void paidAndReturned(String payment, String reason) {
    ledger.payment(payment, INVOICE, "100.00", time.today().toString());
    comesBack(payment, reason);
    theLettersLeave();
  }

  @Test
  void theCustomerLearnsWhyTheInvoiceIsOwedAgain() {
    goToTheCall();
    theLettersLeave();
    ledger.payment("P-1", INVOICE, "1000.00", time.today().toString());

    comesBack("P-1", "RETURNED_DEBIT");
    theLettersLeave();

    assertThat(lettersOrdered()).containsExactly("first-reminder", "payment-returned");
    assertThat(state()).isEqualTo(CaseState.IN_HOUSE);
    assertThat(open(INVOICE)).isEqualTo("1000.00");
    assertThat(trail()).anyMatch(line -> line.contains("PAYMENT_RETURNED"));
  }

  /** The second reminder has its day on 15 February. */
  @Test
  void theNextLetterOfTheCalendarLeavesTimeToPayAnotherWay() {
    goToWithLetters("2024-02-14");
    ledger.payment("P-1", INVOICE, "1000.00", time.today().toString());
    comesBack("P-1", "RETURNED_DEBIT");

    goToWithLetters("2024-02-20");
    assertThat(lettersOrdered()).containsExactly("first-reminder", "payment-returned");
    goToWithLetters("2024-02-21");
    assertThat(lettersOrdered()).endsWith("second-reminder");
  }

  @Test
  void aLetterThatWasOrderedButHadNotLeftLeavesThatTimeToo() {
    goToWithLetters("2024-02-14");
    time.passDays(1);
    assertThat(lettersOrdered()).containsExactly("first-reminder", "second-reminder");
    ledger.payment("P-1", INVOICE, "400.00", time.today().toString());
    comesBack("P-1", "RETURNED_DEBIT");

    goToWithLetters("2024-02-21");
    assertThat(left()).containsExactly("first-reminder", "payment-returned");
    goToWithLetters("2024-02-22");
    assertThat(left()).endsWith("second-reminder");
  }

  private List<String> left() {
    return letters.ofCase(theCase().id()).stream()
        .filter(letter -> letter.state() == LetterState.SENT)
        .sorted(Comparator.comparing(LetterSummary::sentAt))
        .map(letter -> letter.kind().key())
        .toList();
  }

  @Test
  void whatWasToldByMistakeIsNoReturn() {
    goToTheCall();
    theLettersLeave();
    ledger.payment("P-1", INVOICE, "400.00", time.today().toString());

    comesBack("P-1", "TOLD_BY_MISTAKE");
    theLettersLeave();

    assertThat(lettersOrdered()).containsExactly("first-reminder");
    assertThat(open(INVOICE)).isEqualTo("1000.00");
  }

  @Test
  void anInvoicePaidInTimeIsCollectedAtOnce() {
    ledger.payment("P-1", INVOICE, "1000.00", "2024-01-08");
    time.goTo("2024-02-05");

    comesBack("P-1", "RETURNED_DEBIT");
    theLettersLeave();

    assertThat(state()).isEqualTo(CaseState.IN_HOUSE);
    assertThat(lettersOrdered()).contains("payment-returned");
  }

  @Test
  void theSecondChequeThatBouncesCostsWhatTheBankTakes() {
    goToTheCall();
    theLettersLeave();
    paidAndReturned("P-1", "BOUNCED_CHEQUE");
    assertThat(open(INVOICE)).isEqualTo("1000.00");

    paidAndReturned("P-2", "BOUNCED_CHEQUE");

    assertThat(open(INVOICE)).isEqualTo("1006.50");
    assertThat(lettersOrdered())
        .containsExactly("first-reminder", "payment-returned", "payment-returned");
    assertThat(trail()).anyMatch(line -> line.contains("RETURN_FEE_PASSED_ON"));
    ledger.payment("P-3", INVOICE, "1006.50", time.today().toString());
    assertThat(state()).isEqualTo(CaseState.SETTLED);
  }

  @Test
  void theBankTookItsFeeOnceForAllInvoicesOfThePayment() {
    ledger.invoice("F-2", "C-1", "500.00", "2024-01-01", "2024-01-31");
    goToTheCall();
    theLettersLeave();
    paidAndReturned("P-1", "BOUNCED_CHEQUE");
    assertThat(
            api.send(
                    "/api/payments",
                    ("{'reference':'P-2','customer':'C-1','amount':300.00,'currency':'EUR',"
                            + "'receivedOn':'%s','allocations':["
                            + "{'invoiceNumber':'%s','amount':100.00},"
                            + "{'invoiceNumber':'F-2','amount':200.00}]}")
                        .formatted(time.today(), INVOICE))
                .status())
        .isEqualTo(201);

    comesBack("P-2", "BOUNCED_CHEQUE");
    theLettersLeave();

    assertThat(open(INVOICE)).isEqualTo("1006.50");
    assertThat(open("F-2")).isEqualTo("500.00");
  }

  /** The table that is delivered always says yes; a house may say no. */
  @Test
  void whereNobodyIsToBeToldNoLetterIsWritten() {
    goToTheCall();
    theLettersLeave();
    runtime
        .createProcessInstanceByKey("payment-returned")
        .businessKey(theCase().id().toString())
        .setVariable("caseId", theCase().id().value())
        .setVariable("customerTold", false)
        .startBeforeActivity("Gateway_Told")
        .execute();

    assertThat(lettersOrdered()).containsExactly("first-reminder");
  }
}
