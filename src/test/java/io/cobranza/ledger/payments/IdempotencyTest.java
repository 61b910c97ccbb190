package io.cobranza.ledger.payments;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.testing.Api;
import io.cobranza.testing.Api.Answer;
import io.cobranza.testing.CobranzaTest;
import io.cobranza.testing.LedgerBuilder;
import io.cobranza.testing.VirtualClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@CobranzaTest
class IdempotencyTest {

  private static final int SENDERS = 8;

  @Autowired MockMvc mvc;
  Api api;
  LedgerBuilder ledger;

  @Autowired VirtualClock clock;

  @BeforeEach
  void twoInvoices() {
    clock.setTo(LocalDate.of(2024, 3, 1));
    api = new Api(mvc);
    ledger =
        new LedgerBuilder(api)
            .customer("C1")
            .invoice("F1", "C1", "100.00")
            .invoice("F2", "C1", "100.00");
  }

  @Test
  void theSamePaymentAgainAnswersTheSameAndIsBookedOnce() {
    Answer first = ledger.paymentAnswer("P1", "F1", "30.00", "2024-01-10");
    ledger.payment("P2", "F1", "70.00", "2024-01-11");

    assertThat(ledger.paymentAnswer("P1", "F1", "30.00", "2024-01-10")).isEqualTo(first);
    assertThat(ledger.paymentAnswer("P1", "F1", "30", "2024-01-10")).isEqualTo(first);
    assertThat(api.read("/api/customers/C1").json().path("unallocatedCredit")).isEmpty();
  }

  @Test
  void theSameReferenceWithAnotherContentIsAConflictAndChangesNothing() {
    ledger.payment("P1", "F1", "30.00", "2024-01-10");

    for (Answer other :
        List.of(
            ledger.paymentAnswer("P1", "F1", "31.00", "2024-01-10"),
            ledger.paymentAnswer("P1", "F2", "30.00", "2024-01-10"),
            ledger.paymentAnswer("P1", "F1", "30.00", "2024-01-11"))) {
      assertThat(other.problem()).isEqualTo("application/problem+json 409 reference");
    }
    assertThat(api.read("/api/invoices/F1").text("open")).isEqualTo("70.00");
    assertThat(api.read("/api/invoices/F2").text("open")).isEqualTo("100.00");
  }

  @Test
  void referencesOfPaymentsAndCreditNotesDoNotMeet() {
    ledger.payment("R1", "F1", "30.00", "2024-01-10").creditNote("R1", "F1", "20.00", "2024-01-10");

    assertThat(api.read("/api/invoices/F1").text("open")).isEqualTo("50.00");
  }

  @Test
  void theSamePaymentSentByManyAtOnceIsBookedOnce() throws Exception {
    List<Answer> answers =
        atOnce(sender -> () -> ledger.paymentAnswer("P1", "F1", "30.00", "2024-01-10"));

    assertThat(answers).allSatisfy(answer -> assertThat(answer).isEqualTo(answers.get(0)));
    assertThat(answers.get(0).status()).isEqualTo(201);
    assertThat(api.read("/api/invoices/F1").text("open")).isEqualTo("70.00");
  }

  @Test
  void oneReferenceForTwoInvoicesAtOnceIsBookedForOneOfThem() throws Exception {
    List<Answer> answers =
        atOnce(
            sender ->
                () -> ledger.paymentAnswer("P1", "F" + (1 + sender % 2), "30.00", "2024-01-10"));

    assertThat(answers).extracting(Answer::status).containsOnly(201, 409);
    assertThat(
            List.of(
                api.read("/api/invoices/F1").text("open"),
                api.read("/api/invoices/F2").text("open")))
        .containsExactlyInAnyOrder("70.00", "100.00");
  }

  @Test
  void differentPaymentsAtOnceNeverTakeMoreThanTheBalance() throws Exception {
    atOnce(sender -> () -> ledger.paymentAnswer("P" + sender, "F1", "30.00", "2024-01-10"));

    assertThat(api.read("/api/invoices/F1").text("open")).isEqualTo("0.00");
    assertThat(api.read("/api/customers/C1").json().path("unallocatedCredit"))
        .hasToString("[{\"amount\":\"140.00\",\"currency\":\"EUR\"}]");
  }

  private interface Sending {
    Callable<Answer> by(int sender);
  }

  private static List<Answer> atOnce(Sending sending) throws Exception {
    ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
    try {
      List<Callable<Answer>> requests = IntStream.range(0, SENDERS).mapToObj(sending::by).toList();
      List<Answer> answers = new ArrayList<>();
      for (Future<Answer> answer : senders.invokeAll(requests)) {
        answers.add(answer.get());
      }
      return answers;
    } finally {
      senders.shutdownNow();
    }
  }
}
