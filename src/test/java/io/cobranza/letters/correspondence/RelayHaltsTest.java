package io.cobranza.letters.correspondence;

import static io.cobranza.letters.correspondence.LetterFactsBuilder.someFacts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import io.cobranza.testing.CobranzaTest;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/**
 * A node halts at a seam between the database and the mail server, and another goes on. No letter
 * leaves twice and none is lost: each is sent once, or a person is told that nobody knows.
 */
@CobranzaTest
@RecordApplicationEvents
class RelayHaltsTest extends LettersUnderTest {

  private static final int A_FEW = 2;
  private static final int MANY = 20;

  @Autowired ApplicationEvents events;

  /** Where a node halts. */
  enum Seam {
    BEFORE_THE_CLAIM_IS_COMMITTED(true),
    AFTER_THE_CLAIM(true),
    BEFORE_THE_HAND_OVER_IS_COMMITTED(true),
    BEFORE_THE_MAIL_SERVER_IS_ASKED(false),
    AFTER_THE_MAIL_SERVER_TOOK_IT(false),
    BEFORE_THE_MARK_IS_COMMITTED(false),
    AFTER_THE_MARK(true);

    /** Whether it can be known afterwards what became of the letter. */
    private final boolean known;

    Seam(boolean known) {
      this.known = known;
    }
  }

  /** Not an exception, so that nothing cleans up behind it. */
  private static final class NodeHalts extends Error {}

  @BeforeEach
  void everyReaderHasAnAddress() {
    facts.answer(
        order ->
            Optional.of(
                someFacts()
                    .about(order.invoiceNumber())
                    .to("María Peña", order.invoiceNumber().toLowerCase() + "@example.com")
                    .build()));
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsSentTwiceAndNothingIsLost(Seam seam) throws Exception {
    halts(seam, A_FEW);
  }

  @Tag("endurance")
  @ParameterizedTest
  @EnumSource
  void nothingIsSentTwiceAndNothingIsLostInManyHalts(Seam seam) throws Exception {
    halts(seam, MANY);
  }

  private void halts(Seam seam, int times) throws Exception {
    try (var server = ScriptedSmtpServer.takingAll()) {
      for (int halt = 1; halt <= times; halt++) {
        plan(ofCase(100 + 2 * halt, LetterKind.DISPUTE_REJECTED));
        plan(ofCase(101 + 2 * halt, LetterKind.DISPUTE_REJECTED));
        LetterRelay node = haltingAt(seam, server.port());
        assertThatThrownBy(node::deliverDue).isInstanceOf(NodeHalts.class);
        anotherNodeGoesOn(server.port());
      }
      System.out.printf(
          "%s: %d halts, %d letters, %d sent, %d received, %d unknown, %d told%n",
          seam, times, 2 * times, count("SENT"), server.taken().size(), count("UNKNOWN"), told());
      assertThat(server.taken()).doesNotHaveDuplicates();
      assertThat(server.taken()).containsAll(messageIdsOf("SENT"));
      assertThat(count("UNKNOWN")).isEqualTo(seam.known ? 0 : times);
      assertThat(told()).isEqualTo(count("UNKNOWN"));
      assertThat(count("SENT") + count("UNKNOWN")).isEqualTo(2L * times);
      boolean received = seam.compareTo(Seam.AFTER_THE_MAIL_SERVER_TOOK_IT) >= 0;
      assertThat(server.taken()).hasSize(seam.known || received ? 2 * times : times);
    }
  }

  /** Twice, because what was not handed over is tried again after a pause. */
  private void anotherNodeGoesOn(int port) {
    leaseRunsOut();
    relayToPort(port).deliverDue();
    later(Duration.ofMinutes(1));
    relayToPort(port).deliverDue();
  }

  private LetterRelay haltingAt(Seam seam, int port) {
    MailTransport smtp = smtp(port);
    return switch (seam) {
      case BEFORE_THE_CLAIM_IS_COMMITTED ->
          relay(smtp, halting(PostRoom.class, postRoom, "claimNext", true), outbox);
      case AFTER_THE_CLAIM ->
          relay(smtp, halting(PostRoom.class, postRoom, "claimNext", false), outbox);
      case BEFORE_THE_HAND_OVER_IS_COMMITTED ->
          relay(smtp, postRoom, halting(Outbox.class, outbox, "handOver", true));
      case BEFORE_THE_MAIL_SERVER_IS_ASKED -> relay(mail -> halt());
      case AFTER_THE_MAIL_SERVER_TOOK_IT ->
          relay(
              mail -> {
                assertThat(smtp.send(mail)).isEqualTo(MailOutcome.taken());
                return halt();
              });
      case BEFORE_THE_MARK_IS_COMMITTED ->
          relay(smtp, postRoom, halting(Outbox.class, outbox, "sent", true));
      case AFTER_THE_MARK -> relay(smtp, postRoom, halting(Outbox.class, outbox, "sent", false));
    };
  }

  private static MailOutcome halt() {
    throw new NodeHalts();
  }

  /** Does what the real one does, and halts when it has done this, before its commit or after. */
  private <T> T halting(Class<T> type, T real, String at, boolean beforeCommit) {
    return mock(
        type,
        call -> {
          if (!call.getMethod().getName().equals(at)) {
            return Standin.onTheReal(real, call);
          }
          if (beforeCommit) {
            transaction.executeWithoutResult(
                status -> {
                  Standin.onTheReal(real, call);
                  halt();
                });
          }
          Standin.onTheReal(real, call);
          return halt();
        });
  }

  private long count(String state) {
    return jdbc.queryForObject("SELECT COUNT(*) FROM letter WHERE state = ?", Long.class, state);
  }

  private long told() {
    return events.stream(LetterUndeliverable.class).count();
  }

  private List<String> messageIdsOf(String state) {
    return Collections.unmodifiableList(
        jdbc.queryForList(
            "SELECT CONCAT('case-', case_id, '.dispute-rejected.1@cobranza.example') FROM letter"
                + " WHERE state = ?",
            String.class,
            state));
  }
}
