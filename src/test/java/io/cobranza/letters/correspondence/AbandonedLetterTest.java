package io.cobranza.letters.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cobranza.testing.CobranzaTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What becomes of a letter whose node dies, or loses its database, in the middle of sending. */
@CobranzaTest
@RecordApplicationEvents
class AbandonedLetterTest extends LettersUnderTest {

  private static final MailTransport TAKES_ALL = mail -> MailOutcome.taken();

  @Autowired ApplicationEvents events;

  @Test
  void aLetterThatMayHaveLeftIsUnknownAndNotSentAgain() {
    long letter = planned(LetterKind.FIRST_REMINDER);
    nodeDiesWhileSending();
    assertThat(stateOf(letter)).isEqualTo(LetterState.SENDING);

    leaseRunsOut();
    assertThat(relay(TAKES_ALL).deliverDue()).isZero();

    assertThat(stateOf(letter)).isEqualTo(LetterState.UNKNOWN);
    assertThat(events.stream(LetterUndeliverable.class)).hasSize(1);
  }

  @Test
  void untilTheLeaseIsOverNobodyTouchesIt() {
    long letter = planned(LetterKind.FIRST_REMINDER);
    nodeDiesWhileSending();

    assertThat(relay(TAKES_ALL).deliverDue()).isZero();
    assertThat(stateOf(letter)).isEqualTo(LetterState.SENDING);
  }

  @Test
  void aLetterThatCannotHaveLeftIsTriedAgain() {
    long letter = planned(LetterKind.FIRST_REMINDER);
    postRoom.claimNext();
    leaseRunsOut();

    relay(TAKES_ALL).deliverDue();
    assertThat(stateOf(letter)).isEqualTo(LetterState.PLANNED);
    assertThat(events.stream(LetterUndeliverable.class)).isEmpty();
  }

  @Test
  void aNodeTakenForDeadStillTellsTheTruth() {
    long letter = planned(LetterKind.FIRST_REMINDER);
    relay(
            mail -> {
              leaseRunsOut();
              leftBehind.closeAbandoned();
              assertThat(stateOf(letter)).isEqualTo(LetterState.UNKNOWN);
              return MailOutcome.taken();
            })
        .deliverDue();

    assertThat(stateOf(letter)).isEqualTo(LetterState.SENT);
  }

  @Test
  void newsOfAnOldAttemptDoNotTouchANewerOne() {
    long letter = planned(LetterKind.FIRST_REMINDER);
    ClaimedLetter old = postRoom.claimNext().orElseThrow().letters().get(0);
    leaseRunsOut();
    leftBehind.closeAbandoned();
    later(Duration.ofMinutes(1));
    postRoom.claimNext().orElseThrow();

    outbox.failed(old, "late");

    assertThat(stateOf(letter)).isEqualTo(LetterState.SENDING);
  }

  @Test
  void anUnknownLetterIsSentAgainWhenAPersonSaysSo() {
    long letter = planned(LetterKind.FIRST_REMINDER);
    nodeDiesWhileSending();
    leaseRunsOut();
    relay(TAKES_ALL).deliverDue();

    letters.sendAgain(new LetterId(letter), null);
    relay(TAKES_ALL).deliverDue();

    assertThat(stateOf(letter)).isEqualTo(LetterState.SENT);
  }

  @Test
  void aLetterTakenWhileTheDatabaseWasAwayIsUnknown() {
    long letter = planned(LetterKind.FIRST_REMINDER);
    try {
      relay(
              mail -> {
                rename("letter", "letter_away");
                return MailOutcome.taken();
              })
          .deliverDue();
    } finally {
      rename("letter_away", "letter");
    }
    assertThat(stateOf(letter)).isEqualTo(LetterState.SENDING);

    leaseRunsOut();
    relay(TAKES_ALL).deliverDue();
    assertThat(stateOf(letter)).isEqualTo(LetterState.UNKNOWN);
  }

  private void nodeDiesWhileSending() {
    LetterRelay node =
        relay(
            mail -> {
              throw new NodeDies();
            });
    assertThatThrownBy(node::deliverDue).isInstanceOf(NodeDies.class);
  }

  /** Not an exception, so that nothing cleans up behind it. */
  private static final class NodeDies extends Error {}

  private void rename(String table, String newName) {
    transaction.executeWithoutResult(
        status -> jdbc.execute("RENAME TABLE " + table + " TO " + newName));
  }
}
