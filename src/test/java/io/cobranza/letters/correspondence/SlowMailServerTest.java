package io.cobranza.letters.correspondence;

import static io.cobranza.letters.correspondence.ScriptedSmtpServer.END_OF_MAIL;
import static io.cobranza.letters.correspondence.ScriptedSmtpServer.GREETING;
import static io.cobranza.letters.correspondence.ScriptedSmtpServer.SILENCE;
import static io.cobranza.letters.correspondence.ScriptedSmtpServer.SLOWLY;
import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.testing.CobranzaTest;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each byte comes in time, and the whole never: a mail takes no longer than a mail may. */
@CobranzaTest
class SlowMailServerTest extends LettersUnderTest {

  private static final Duration LONGEST = Duration.ofMillis(1000);

  private Duration took;

  @ParameterizedTest
  @ValueSource(strings = {GREETING, "EHLO", "MAIL", "RCPT", "DATA"})
  void aServerThatSaysAByteNowAndThenHoldsNobodyUp(String command) throws Exception {
    assertThat(stateAfter(command, SLOWLY)).isEqualTo(LetterState.PLANNED);
  }

  @ParameterizedTest
  @ValueSource(strings = {GREETING, "EHLO", "MAIL", "RCPT", "DATA"})
  void aServerThatFallsSilentHoldsNobodyUp(String command) throws Exception {
    assertThat(stateAfter(command, SILENCE)).isEqualTo(LetterState.PLANNED);
  }

  @ParameterizedTest
  @ValueSource(strings = {SLOWLY, SILENCE})
  void aServerThatHasTheWholeLetterMayHaveTakenIt(String answer) throws Exception {
    assertThat(stateAfter(END_OF_MAIL, answer)).isEqualTo(LetterState.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(strings = {SLOWLY, SILENCE})
  void aServerThatIsSlowToSayGoodbyeHasTakenIt(String answer) throws Exception {
    assertThat(stateAfter("QUIT", answer)).isEqualTo(LetterState.SENT);
  }

  private MailOutcome timed(MailTransport transport, OutgoingMail mail) {
    long begin = System.nanoTime();
    MailOutcome outcome = transport.send(mail);
    took = Duration.ofNanos(System.nanoTime() - begin);
    return outcome;
  }

  private LetterState stateAfter(String command, String answer) throws Exception {
    long letter = planned(LetterKind.FIRST_REMINDER);
    try (var server = ScriptedSmtpServer.answering(command, answer)) {
      MailTransport transport = smtp(server.port(), LONGEST);
      relay(mail -> timed(transport, mail)).deliverDue();
    }
    assertThat(took).isLessThan(LONGEST.multipliedBy(5));
    return stateOf(letter);
  }
}
