package io.cobranza.letters.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.shared.CaseId;
import io.cobranza.shared.InvoiceId;
import io.cobranza.testing.CobranzaTest;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@CobranzaTest
class CancelledLetterTest extends LettersUnderTest {

  private final AtomicInteger mails = new AtomicInteger();

  @Test
  void anInvoiceSettledMeanwhileSendsNoLetter() {
    long letter = planned(LetterKind.FIRST_REMINDER);
    facts.answerSettled();
    relay(this::count).deliverDue();

    assertThat(stateOf(letter)).isEqualTo(LetterState.CANCELLED);
    assertThat(mails).hasValue(0);
  }

  @Test
  void pendingLettersOfTheCaseAreCancelledAndOthersNot() {
    long letter = planned(LetterKind.FIRST_REMINDER);
    CaseId other = new CaseId(13);
    plan(
        LetterOrder.ofCase(
            CUSTOMER, other, new InvoiceId(8), "F-8", LetterKind.FIRST_REMINDER, "1"));
    cancelPending();
    relay(this::count).deliverDue();

    assertThat(stateOf(letter)).isEqualTo(LetterState.CANCELLED);
    assertThat(letters.ofCase(other))
        .extracting(LetterSummary::state)
        .containsExactly(LetterState.SENT);
  }

  @Test
  void aLetterThatIsBeingWrittenWhenThePaymentComesDoesNotLeave() {
    long letter = planned(LetterKind.FIRST_REMINDER);
    facts.answer(
        order -> {
          cancelPending();
          return Optional.of(LetterFactsBuilder.someFacts().build());
        });
    relay(this::count).deliverDue();

    assertThat(stateOf(letter)).isEqualTo(LetterState.CANCELLED);
    assertThat(mails).hasValue(0);
  }

  @Test
  void aLetterThatHasLeftStaysSent() {
    long letter = planned(LetterKind.FIRST_REMINDER);
    relay(this::count).deliverDue();
    cancelPending();

    assertThat(stateOf(letter)).isEqualTo(LetterState.SENT);
  }

  private MailOutcome count(OutgoingMail mail) {
    mails.incrementAndGet();
    return MailOutcome.taken();
  }
}
