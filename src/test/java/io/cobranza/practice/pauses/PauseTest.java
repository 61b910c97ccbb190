package io.cobranza.practice.pauses;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.practice.cases.CaseState;
import io.cobranza.testing.Api.Answer;
import io.cobranza.testing.CollectionTest;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

class PauseTest extends CollectionTest {

  private static final String CALL = "UserTask_CallCustomer";

  @Autowired Pauses pauses;

  /** Wednesday 2024-02-07, after the first reminder. */
  @BeforeEach
  void collectionHasBegun() {
    time.withRoutine("pauses-of-the-day");
    time.goTo("2024-02-07");
  }

  private Answer pause(String target, String from, String until) {
    return api.send(
        "/api/pauses",
        "{%s,'reason':'Flooded warehouse','from':'%s','until':'%s'}"
            .formatted(target, from, until));
  }

  private void pauseInvoice(String from, String until) {
    assertThat(pause("'invoiceNumber':'F-1'", from, until).status()).isEqualTo(201);
  }

  private void pauseCustomer(String from, String until) {
    assertThat(pause("'customer':'C-1'", from, until).status()).isEqualTo(201);
  }

  @Test
  void whileItLastsNothingHappensAndAfterwardsEverythingIsCaughtUp() {
    relay.deliverDue();
    pauseInvoice("2024-02-07", "2024-02-20");
    assertThat(state()).isEqualTo(CaseState.PAUSED);
    time.goTo("2024-02-20");
    assertThat(lettersOrdered()).containsExactly("first-reminder");
    assertThat(openTasks()).isEmpty();
    time.goTo("2024-02-21");
    assertThat(state()).isEqualTo(CaseState.IN_HOUSE);
    time.goTo("2024-02-22");
    assertThat(openTasks()).containsExactly(CALL);
    assertThat(lettersOrdered()).containsExactly("first-reminder", "second-reminder");
  }

  @Test
  void theAgencyDayHandsNothingOverDuringAPause() {
    pauseInvoice("2024-02-07", "2024-05-10");
    time.goTo("2024-05-09");
    assertThat(openTasks()).isEmpty();
    assertThat(state()).isEqualTo(CaseState.PAUSED);
  }

  @Test
  void aCustomersPauseHoldsEveryInvoiceThoseThatFallDueIncluded() {
    ledger.invoice("F-2", "C-1", "50.00", "2024-01-01", "2024-02-08");
    pauseCustomer("2024-02-07", "2024-02-29");
    assertThat(state()).isEqualTo(CaseState.PAUSED);
    followed = "F-2";
    time.goTo("2024-02-28");
    assertThat(state()).isEqualTo(CaseState.PAUSED);
    assertThat(lettersOrdered()).isEmpty();
  }

  @Test
  void aPauseForLaterBeginsOnItsFirstMorning() {
    pauseInvoice("2024-02-12", "2024-02-14");
    assertThat(state()).isEqualTo(CaseState.IN_HOUSE);
    time.goTo("2024-02-12");
    assertThat(state()).isEqualTo(CaseState.PAUSED);
    assertThat(openTasks()).isEmpty();
    time.goTo("2024-02-15");
    assertThat(openTasks()).containsExactly(CALL);
  }

  @Test
  void liftedCollectionGoesOnAtOnce() {
    pauseInvoice("2024-02-07", "2024-03-29");
    time.goTo("2024-02-13");
    PauseFacts pause = pauses.open(Pageable.ofSize(5)).getContent().get(0);
    pauses.lift(pause.id());
    assertThat(state()).isEqualTo(CaseState.IN_HOUSE);
    assertThat(trail()).contains("PAUSED", "PAUSE_LIFTED");
    assertThat(pauses.open(Pageable.ofSize(5))).isEmpty();
  }

  @Test
  void paymentEndsIt() {
    pauseInvoice("2024-02-07", "2024-03-29");
    pays("1000.00");
    assertThat(process()).isNull();
  }

  @Test
  void withdrawalEndsIt() {
    pauseInvoice("2024-02-07", "2024-03-29");
    invoices.withdraw(INVOICE, "Billed twice.");
    assertThat(process()).isNull();
  }

  @Test
  void aDisputeIsWorkedDuringAPause() {
    pauseInvoice("2024-02-07", "2024-03-29");
    disputedInWriting("QUANTITY", "1000.00");
    assertThat(openTasks()).containsExactly("UserTask_ResolveDispute");
    assertThat(state()).isEqualTo(CaseState.IN_DISPUTE);
  }

  @Test
  void pausesDoNotOverlap() {
    pauseInvoice("2024-02-12", "2024-02-20");
    assertThat(pause("'invoiceNumber':'F-1'", "2024-02-20", "2024-02-25").problem())
        .endsWith("409 from");
    assertThat(pause("'customer':'C-1'", "2024-02-01", "2024-02-29").status()).isEqualTo(422);
    assertThat(pause("'customer':'C-1'", "2024-02-08", "2024-02-12").problem())
        .endsWith("409 from");
    pauseCustomer("2024-02-21", "2024-02-29");
    assertThat(pause("'invoiceNumber':'F-1'", "2024-02-29", "2024-03-03").problem())
        .endsWith("409 from");
  }

  @Test
  void aPauseIsRefusedWithTheFieldToBlame() {
    assertThat(pause("'invoiceNumber':'F-9'", "2024-02-08", "2024-02-09").problem())
        .endsWith("404 invoiceNumber");
    assertThat(pause("'customer':'C-9'", "2024-02-08", "2024-02-09").problem())
        .endsWith("404 customer");
    assertThat(pause("'customer':'C-1'", "2024-02-09", "2024-02-08").problem())
        .endsWith("422 until");
    assertThat(pause("'customer':'C-1'", "2024-02-08", "2025-02-08").problem())
        .endsWith("422 until");
    assertThat(
            pause("'customer':'C-1','invoiceNumber':'F-1'", "2024-02-08", "2024-02-09").problem())
        .endsWith("422 invoiceNumber");
  }

  @Test
  void whatWasAgreedIsKept() {
    pauseCustomer("2024-02-07", "2024-02-29");
    PauseFacts pause = pauses.open(Pageable.ofSize(5)).getContent().get(0);
    assertThat(pause.reason()).isEqualTo("Flooded warehouse");
    assertThat(pause.until()).isEqualTo(LocalDate.of(2024, 2, 29));
    assertThat(pause.agreedBy()).isEqualTo("erp");
  }
}
