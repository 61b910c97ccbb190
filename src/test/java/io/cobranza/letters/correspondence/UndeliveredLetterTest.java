package io.cobranza.letters.correspondence;

import static io.cobranza.letters.correspondence.LetterFactsBuilder.someFacts;
import static io.cobranza.letters.correspondence.ScriptedSmtpServer.END_OF_MAIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import io.cobranza.testing.CobranzaTest;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@CobranzaTest
@RecordApplicationEvents
class UndeliveredLetterTest extends LettersUnderTest {

  @RegisterExtension
  static final GreenMailExtension MAIL = new GreenMailExtension(ServerSetup.SMTP.dynamicPort());

  @Autowired ApplicationEvents events;
  @Autowired LetterProperties properties;
  private Patience patience;

  @BeforeEach
  void asConfigured() {
    patience = properties.relay().patience();
  }

  @ParameterizedTest
  @ValueSource(strings = {"MAIL", "RCPT", "DATA", END_OF_MAIL})
  void aServerThatCannotTakeItNowIsAskedAgainLater(String command) throws Exception {
    long letter = planned(LetterKind.FIRST_REMINDER);
    try (var busy = ScriptedSmtpServer.answering(command, "451 try later")) {
      relayToPort(busy.port()).deliverDue();
      assertThat(relayToPort(busy.port()).deliverDue()).isZero();
    }
    assertThat(stateOf(letter)).isEqualTo(LetterState.PLANNED);

    later(Duration.ofMinutes(1));
    relayToPort(MAIL.getSmtp().getPort()).deliverDue();

    assertThat(stateOf(letter)).isEqualTo(LetterState.SENT);
    assertThat(undeliverable()).isZero();
  }

  @Test
  void everyPauseIsTwiceAsLongUntilTheLongest() {
    assertThat(patience.pauseAfter(1)).isEqualTo(Duration.ofMinutes(1));
    assertThat(patience.pauseAfter(2)).isEqualTo(Duration.ofMinutes(2));
    assertThat(patience.pauseAfter(6)).isEqualTo(Duration.ofMinutes(32));
    assertThat(patience.pauseAfter(7)).isEqualTo(Duration.ofHours(1));
    assertThat(patience.pauseAfter(500)).isEqualTo(Duration.ofHours(1));
  }

  @Test
  void aServerMayPutALetterOffForThreeDays() {
    Duration whole = Duration.ZERO;
    for (int failures = 1; failures < patience.deferrals(); failures++) {
      whole = whole.plus(patience.pauseAfter(failures));
    }
    assertThat(whole).isBetween(Duration.ofDays(3), Duration.ofDays(4));
  }

  @Test
  void patienceEnds() throws Exception {
    long letter = planned(LetterKind.FIRST_REMINDER);
    try (var busy = ScriptedSmtpServer.answering("RCPT", "451 try later")) {
      for (int attempt = 0; attempt < 100; attempt++) {
        relayToPort(busy.port()).deliverDue();
        later(Duration.ofHours(1));
      }
      assertThat(busy.connections()).isEqualTo(80);
    }
    assertThat(stateOf(letter)).isEqualTo(LetterState.FAILED);
    assertThat(undeliverable()).isEqualTo(1);
  }

  /** Where no other letter tells whether the server takes any. */
  @ParameterizedTest
  @ValueSource(strings = {"RCPT", "DATA", END_OF_MAIL})
  void aServerThatRefusesThreeTimesIsNotAskedAgain(String command) throws Exception {
    long letter = planned(LetterKind.FIRST_REMINDER);
    try (var strict = ScriptedSmtpServer.answering(command, "550 no such mailbox")) {
      relayToPort(strict.port()).deliverDue();
      assertThat(stateOf(letter)).isEqualTo(LetterState.PLANNED);
      later(Duration.ofMinutes(1));
      relayToPort(strict.port()).deliverDue();
      later(Duration.ofMinutes(2));
      relayToPort(strict.port()).deliverDue();
      assertThat(stateOf(letter)).isEqualTo(LetterState.FAILED);
      later(Duration.ofDays(1));
      assertThat(relayToPort(strict.port()).deliverDue()).isZero();
    }
    assertThat(stateOf(letter)).isEqualTo(LetterState.FAILED);
    assertThat(events.stream(LetterUndeliverable.class))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.letterId()).isEqualTo(new LetterId(letter));
              assertThat(event.caseId()).isEqualTo(CASE);
              assertThat(event.reason()).contains("550 no such mailbox");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"EHLO", "MAIL", "RCPT", "DATA"})
  void aConnectionLostBeforeTheMailWasCompleteIsTriedAgain(String command) throws Exception {
    long letter = planned(LetterKind.FIRST_REMINDER);
    try (var dying = ScriptedSmtpServer.hangingUpAt(command)) {
      relayToPort(dying.port()).deliverDue();
    }
    assertThat(stateOf(letter)).isEqualTo(LetterState.PLANNED);
  }

  @Test
  void aConnectionLostAfterTheMailWasCompleteIsUnknownAndNotTriedAgain() throws Exception {
    long letter = planned(LetterKind.FIRST_REMINDER);
    try (var dying = ScriptedSmtpServer.hangingUpAt(END_OF_MAIL)) {
      relayToPort(dying.port()).deliverDue();
      later(Duration.ofDays(1));
      assertThat(relayToPort(dying.port()).deliverDue()).isZero();
    }
    assertThat(stateOf(letter)).isEqualTo(LetterState.UNKNOWN);
    assertThat(undeliverable()).isEqualTo(1);
  }

  @Test
  void aServerThatHangsUpAfterTakingTheMailHasTakenIt() throws Exception {
    long letter = planned(LetterKind.FIRST_REMINDER);
    try (var abrupt = ScriptedSmtpServer.hangingUpAt("QUIT")) {
      relayToPort(abrupt.port()).deliverDue();
    }
    assertThat(stateOf(letter)).isEqualTo(LetterState.SENT);
  }

  @Test
  void aServerThatCannotBeReachedEndsTheRound() throws Exception {
    planned(LetterKind.FIRST_REMINDER);
    planned(LetterKind.DISPUTE_REJECTED);

    assertThat(relayToPort(portWithoutServer()).deliverDue()).isEqualTo(1);
    assertThat(letters.ofCase(CASE))
        .extracting(LetterSummary::state)
        .containsOnly(LetterState.PLANNED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nobody", "two@at@signs.example", "a b@c.example"})
  void anAddressThatIsNoneIsRefused(String email) {
    facts.answer(someFacts().to("María Peña", email).build());
    long letter = planned(LetterKind.FIRST_REMINDER);
    relayToPort(MAIL.getSmtp().getPort()).deliverDue();

    assertThat(stateOf(letter)).isEqualTo(LetterState.FAILED);
    assertThat(undeliverable()).isEqualTo(1);
  }

  @Test
  void aFailedLetterIsSentAgainToAnotherAddress() throws Exception {
    facts.answer(someFacts().to("María Peña", "nobody").build());
    long letter = planned(LetterKind.FIRST_REMINDER);
    relayToPort(MAIL.getSmtp().getPort()).deliverDue();

    letters.sendAgain(new LetterId(letter), "maria@tornillos.example");
    relayToPort(MAIL.getSmtp().getPort()).deliverDue();

    assertThat(stateOf(letter)).isEqualTo(LetterState.SENT);
    assertThat(MAIL.getReceivedMessages()[0].getAllRecipients())
        .extracting(Object::toString)
        .containsExactly("maria@tornillos.example");
  }

  @Test
  void aSentLetterIsNotSentAgain() {
    long letter = planned(LetterKind.FIRST_REMINDER);
    relayToPort(MAIL.getSmtp().getPort()).deliverDue();

    assertThatThrownBy(() -> letters.sendAgain(new LetterId(letter), null))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void factsThatCannotBeHadNowAreAskedForAgain() {
    facts.answer(
        order -> {
          throw new IllegalStateException("the ledger is away");
        });
    long letter = planned(LetterKind.FIRST_REMINDER);
    relayToPort(MAIL.getSmtp().getPort()).deliverDue();
    assertThat(stateOf(letter)).isEqualTo(LetterState.PLANNED);

    facts.reset();
    later(Duration.ofMinutes(1));
    relayToPort(MAIL.getSmtp().getPort()).deliverDue();
    assertThat(stateOf(letter)).isEqualTo(LetterState.SENT);
  }

  @Test
  void aReaderRefusedByAServerThatTakesTheNextLetterIsToldOfAtOnce() throws Exception {
    facts.answer(order -> Optional.of(factsTo(order.invoiceNumber() + "@example.com")));
    long refused = planned(LetterKind.DISPUTE_REJECTED);
    try (var server =
        ScriptedSmtpServer.answering("RCPT TO:<" + INVOICE, "550 5.1.1 no such mailbox")) {
      relayToPort(server.port()).deliverDue();
      assertThat(stateOf(refused)).isEqualTo(LetterState.PLANNED);

      plan(ofCase(13, LetterKind.DISPUTE_REJECTED));
      relayToPort(server.port()).deliverDue();
      assertThat(server.taken()).hasSize(1);
    }
    assertThat(stateOf(refused)).isEqualTo(LetterState.FAILED);
    assertThat(events.stream(LetterUndeliverable.class))
        .extracting(LetterUndeliverable::letterId)
        .containsExactly(new LetterId(refused));
    assertThat(events.stream(MailServerFails.class)).isEmpty();
  }

  private static LetterFacts factsTo(String email) {
    return someFacts().to("María Peña", email).build();
  }

  private long undeliverable() {
    return events.stream(LetterUndeliverable.class).count();
  }

  private static int portWithoutServer() throws Exception {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
