package io.cobranza.letters.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cobranza.practice.cases.CaseHistoryEvent;
import io.cobranza.shared.CaseId;
import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Refused;
import io.cobranza.testing.CobranzaTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What may leave the house is decided by a person, for all nodes and from the next letter on. */
@CobranzaTest
@RecordApplicationEvents
class WayOutTest extends LettersUnderTest {

  @Autowired Releases releases;
  @Autowired ApplicationEvents events;

  private final List<OutgoingMail> mails = new ArrayList<>();

  @Test
  void whereNobodyHasDecidedLettersLeave() {
    planned(LetterKind.DISPUTE_REJECTED);
    deliver();
    assertThat(mails).hasSize(1);
  }

  @Test
  void whereNothingMayLeaveNothingDoes() {
    decide(Sending.NOTHING);
    planned(LetterKind.DISPUTE_REJECTED);
    plan(toOurselves());
    deliver();
    assertThat(mails).isEmpty();
    assertThat(waiting()).hasSize(2);

    decide(Sending.EVERYTHING);
    deliver();
    assertThat(mails).hasSize(2);
    assertThat(waiting()).isEmpty();
  }

  @Test
  void whereLettersAreReadFirstOnlyThoseToOurselvesLeave() {
    decide(Sending.AFTER_READING);
    long letter = planned(LetterKind.DISPUTE_REJECTED);
    plan(toOurselves());
    deliver();
    assertThat(mails).extracting(mail -> mail.letter().subject()).containsExactly("Summary");
    assertThat(waiting()).containsExactly(letter);
  }

  @Test
  void aLetterThatWasLetGoLeavesAndTheOthersWait() {
    decide(Sending.AFTER_READING);
    long letter = planned(LetterKind.DISPUTE_REJECTED);
    plan(ofCase(100, LetterKind.DISPUTE_REJECTED));
    releases.release(letter);
    deliver();
    assertThat(mails).hasSize(1);
    assertThat(stateOf(letter)).isEqualTo(LetterState.SENT);
    assertThat(waiting()).hasSize(1);
    assertThat(trail()).containsExactly("LETTER_RELEASED");
  }

  @Test
  void whatWouldLeaveTogetherIsLetGoTogether() {
    decide(Sending.AFTER_READING);
    long letter = planned(LetterKind.FIRST_REMINDER);
    plan(
        LetterOrder.ofCase(
            CUSTOMER, new CaseId(13), new InvoiceId(8), "F-8", LetterKind.FIRST_REMINDER, "1"));
    later(Duration.ofHours(1));
    releases.release(letter);
    assertThat(waiting()).isEmpty();
    assertThat(trail()).containsExactly("LETTER_RELEASED", "LETTER_RELEASED");
    deliver();
    assertThat(mails).hasSize(1);
  }

  @Test
  void aLetterThatWasWithdrawnNeverLeavesAndItsReasonIsKept() {
    decide(Sending.AFTER_READING);
    long letter = planned(LetterKind.DISPUTE_REJECTED);
    releases.withdraw(letter, "told by telephone");
    decide(Sending.EVERYTHING);
    deliver();
    assertThat(mails).isEmpty();
    assertThat(stateOf(letter)).isEqualTo(LetterState.CANCELLED);
    assertThat(jdbc.queryForList("SELECT reason FROM letter", String.class))
        .containsExactly("told by telephone");
    assertThat(trail()).containsExactly("LETTER_WITHDRAWN");
  }

  @Test
  void whatHasWaitedCanBeWithdrawnAsAWhole() {
    decide(Sending.NOTHING);
    planned(LetterKind.DISPUTE_REJECTED);
    plan(ofCase(100, LetterKind.DISPUTE_REJECTED));
    plan(toOurselves());
    releases.withdrawAll("restored from yesterday");
    decide(Sending.EVERYTHING);
    deliver();
    assertThat(mails).as("the one to ourselves").hasSize(1);
    assertThat(trail()).containsExactly("LETTER_WITHDRAWN", "LETTER_WITHDRAWN");
  }

  /** The decision comes while the letter is being written. */
  @Test
  void aLetterThatHasNotBeenHandedOverIsHeldBack() {
    long letter = planned(LetterKind.DISPUTE_REJECTED);
    facts.answer(
        order -> {
          decide(Sending.NOTHING);
          return Optional.of(LetterFactsBuilder.someFacts().build());
        });
    deliver();
    assertThat(mails).isEmpty();
    assertThat(stateOf(letter)).isEqualTo(LetterState.PLANNED);
  }

  @Test
  void whoDecidesSaysWhy() {
    assertThatThrownBy(() -> wayOut.decide(Sending.NOTHING, "  ")).isInstanceOf(Refused.class);
    long letter = planned(LetterKind.DISPUTE_REJECTED);
    decide(Sending.AFTER_READING);
    assertThatThrownBy(() -> releases.withdraw(letter, null)).isInstanceOf(Refused.class);
  }

  @Test
  void onlyWhatWaitsIsLetGo() {
    decide(Sending.AFTER_READING);
    long letter = planned(LetterKind.FIRST_REMINDER);
    releases.release(letter);
    assertThatThrownBy(() -> releases.release(letter)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> releases.release(letter + 1000)).isInstanceOf(Refused.class);
  }

  @Override
  List<ListingSource> listings() {
    return List.of(new Summary());
  }

  private static final class Summary implements ListingSource {

    @Override
    public LetterKind kind() {
      return LetterKind.DAILY_SUMMARY;
    }

    @Override
    public Optional<Listing> listingFor(LetterOrder order) {
      return Optional.of(
          new Listing(
              LetterFactsBuilder.someFacts().build().addressee(), null, "Summary", List.of()));
    }
  }

  private static LetterOrder toOurselves() {
    return LetterOrder.ofCompany(LetterKind.DAILY_SUMMARY, "2024-01-08");
  }

  private void decide(Sending sending) {
    transaction.executeWithoutResult(status -> wayOut.decide(sending, "because"));
  }

  private void deliver() {
    relay(
            mail -> {
              mails.add(mail);
              return MailOutcome.taken();
            })
        .deliverDue();
  }

  private List<Long> waiting() {
    return releases.waiting(PageRequest.of(0, 10)).map(WaitingLetter::id).getContent();
  }

  private List<String> trail() {
    return events.stream(CaseHistoryEvent.class)
        .map(event -> event.action().name())
        .filter(action -> action.startsWith("LETTER_"))
        .toList();
  }
}
