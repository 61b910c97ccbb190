package io.cobranza.letters.correspondence;

import static io.cobranza.letters.correspondence.LetterFactsBuilder.someFacts;
import static io.cobranza.letters.correspondence.ScriptedSmtpServer.END_OF_MAIL;
import static io.cobranza.letters.correspondence.ScriptedSmtpServer.GREETING;
import static io.cobranza.letters.correspondence.ScriptedSmtpServer.HANG_UP;
import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.desk.alerts.AlertFacts;
import io.cobranza.desk.alerts.AlertKind;
import io.cobranza.desk.alerts.Alerts;
import io.cobranza.desk.alerts.OpenAlerts;
import io.cobranza.testing.CobranzaTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** A mail server that takes nothing of anybody, for three days, and then works again. */
@CobranzaTest
@RecordApplicationEvents
class MailServerInTroubleTest extends LettersUnderTest {

  private static final int LETTERS = 8;
  private static final long FIRST = 100;

  @Autowired ApplicationEvents events;
  @Autowired Alerts alerts;

  @BeforeEach
  void severalCustomersAreToBeWrittenTo() {
    facts.answer(
        order ->
            Optional.of(
                someFacts()
                    .about(order.invoiceNumber())
                    .to("María Peña", order.invoiceNumber().toLowerCase() + "@example.com")
                    .build()));
    LongStream.range(FIRST, FIRST + LETTERS)
        .forEach(each -> plan(ofCase(each, LetterKind.DISPUTE_REJECTED)));
  }

  @ParameterizedTest
  @CsvSource({
    GREETING + ", 421 too busy",
    "MAIL, 530 authentication required",
    "RCPT, 451 later",
    ". , 554 blocked"
  })
  void isOneAlertAndNoTaskAndAllLettersLeaveAfterwards(String command, String answer)
      throws Exception {
    inTrouble(command, answer);
  }

  @Tag("endurance")
  @ParameterizedTest
  @CsvSource({
    GREETING + ", 554 no",
    GREETING + ", ''",
    "EHLO, ''",
    "MAIL, 550 who are you",
    "MAIL, 451 later",
    "RCPT, 554 5.7.1 relay access denied",
    "RCPT, 421 bye",
    "RCPT, 503 AUTH first",
    "DATA, 554 no",
    "DATA, ''",
    ". , 451 later"
  })
  void isOneAlertAndNoTaskWhateverItAnswers(String command, String answer) throws Exception {
    inTrouble(command, answer);
  }

  private void inTrouble(String command, String answer) throws Exception {
    try (var server = ScriptedSmtpServer.answering(command.strip(), answer)) {
      threeDaysPass(server.port());

      assertThat(states()).containsOnly("PLANNED");
      assertThat(openAlerts()).hasSize(1);
      assertThat(server.connections()).as("tries").isBetween(12, 100);

      server.takesAllFromNowOn();
      later(Duration.ofHours(1));
      allThatIsDueLeaves(server.port());
      assertThat(states()).containsOnly("SENT");
      assertThat(server.taken()).hasSize(LETTERS).doesNotHaveDuplicates();
    }
    assertThat(openAlerts()).isEmpty();
    assertThat(events.stream(MailServerFails.class)).hasSize(1);
    assertThat(events.stream(MailServerWorks.class)).hasSize(1);
    assertThat(events.stream(LetterUndeliverable.class)).isEmpty();
  }

  @Test
  void thatCannotBeReachedIsOneAlertAndNoTask() throws Exception {
    int port;
    try (var server = ScriptedSmtpServer.takingAll()) {
      port = server.port();
    }
    threeDaysPass(port);

    assertThat(states()).containsOnly("PLANNED");
    assertThat(openAlerts()).hasSize(1);
    assertThat(events.stream(LetterUndeliverable.class)).isEmpty();
  }

  /** The one letter it was seen with is a person's to decide about; no other is risked. */
  @Test
  void thatLosesEveryLetterIsOneAlertAndOneTask() throws Exception {
    try (var server = ScriptedSmtpServer.hangingUpAt(END_OF_MAIL)) {
      threeDaysPass(server.port());

      assertThat(states()).containsOnlyOnce("UNKNOWN").contains("PLANNED").doesNotContain("SENT");
      assertThat(openAlerts()).hasSize(1);
      assertThat(events.stream(LetterUndeliverable.class)).hasSize(1);

      server.takesAllFromNowOn();
      later(Duration.ofHours(1));
      allThatIsDueLeaves(server.port());
      assertThat(states()).containsOnlyOnce("UNKNOWN").contains("SENT").doesNotContain("PLANNED");
      assertThat(server.taken().stream().filter(id -> id.startsWith("rehearsal."))).hasSize(1);
      assertThat(server.taken().stream().filter(id -> id.startsWith("case-")))
          .hasSize(LETTERS - 1)
          .doesNotHaveDuplicates();
    }
    assertThat(openAlerts()).isEmpty();
    assertThat(events.stream(LetterUndeliverable.class)).hasSize(1);
  }

  @Test
  void whatItRefusedInItsTroubleIsNotHeldAgainstTheReaders() throws Exception {
    try (var server = ScriptedSmtpServer.answering("RCPT", "550 no")) {
      relayToPort(server.port()).deliverDue();
      assertThat(server.connections()).as("until it is seen").isEqualTo(3);
      assertThat(relayToPort(server.port()).deliverDue()).as("it is paused").isZero();

      server.answersFromNowOn("RCPT TO:<F-100@", "550 no such mailbox");
      later(Duration.ofMinutes(1));
      allThatIsDueLeaves(server.port());
    }
    assertThat(states()).containsOnlyOnce("FAILED").doesNotContain("PLANNED");
    assertThat(events.stream(LetterUndeliverable.class)).hasSize(1);
  }

  @Test
  void troubleWithOneServerSaysNothingAboutAnother() throws Exception {
    try (var old = ScriptedSmtpServer.answering("MAIL", "550 you have moved");
        var other = ScriptedSmtpServer.takingAll()) {
      relayToPort(old.port()).deliverDue();
      relayToPort(other.port()).deliverDue();
      // The letter that was tried on the old one has a pause of its own.
      later(Duration.ofMinutes(1));
      relayToPort(other.port()).deliverDue();
      assertThat(other.taken()).hasSize(LETTERS);
    }
    assertThat(openAlerts()).isEmpty();
  }

  /** A letter that makes the server hang up does not keep the others for ever. */
  @Test
  void oneLetterAtWhichItBreaksEveryTimeFailsAndTheOthersLeave() throws Exception {
    try (var server = ScriptedSmtpServer.answering("RCPT TO:<F-100@", HANG_UP)) {
      LetterRelay relay = relayToPort(server.port());
      for (int round = 0; round < 40; round++) {
        relay.deliverDue();
        if (round % 3 == 0) {
          plan(ofCase(1000 + round, LetterKind.DISPUTE_REJECTED));
        }
        later(Duration.ofHours(1));
      }
      relay.deliverDue();
    }
    assertThat(states()).containsOnlyOnce("FAILED").doesNotContain("PLANNED");
  }

  private void threeDaysPass(int port) {
    LetterRelay relay = relayToPort(port);
    Instant start = clock.instant();
    for (int round = 0; clock.instant().isBefore(start.plus(Duration.ofDays(3))); round++) {
      relay.deliverDue();
      later(round < 10 ? Duration.ofMinutes(6) : Duration.ofHours(6));
    }
  }

  /** What was put off by a letter's own pause comes by and by. */
  private void allThatIsDueLeaves(int port) {
    LetterRelay relay = relayToPort(port);
    for (int round = 0; round < 7; round++) {
      relay.deliverDue();
      later(Duration.ofMinutes(10));
    }
  }

  private List<String> states() {
    return jdbc.queryForList("SELECT state FROM letter ORDER BY id", String.class);
  }

  private List<AlertFacts> openAlerts() {
    return OpenAlerts.in(alerts).stream()
        .filter(alert -> alert.kind() == AlertKind.MAIL_SERVER)
        .toList();
  }
}
