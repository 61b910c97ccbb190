package io.cobranza.letters.correspondence;

import static io.cobranza.letters.correspondence.LetterFactsBuilder.someFacts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cobranza.process.model.CollectionModel;
import io.cobranza.shared.Attachment;
import io.cobranza.testing.CobranzaTest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever is wrong with one letter, the others leave. */
@CobranzaTest
class StuckLetterTest extends LettersUnderTest {

  private static final long STUCK = 100;

  @Autowired RepositoryService repository;

  @BeforeEach
  void oneLetterAndAnotherAfterIt() {
    plan(ofCase(STUCK, LetterKind.DISPUTE_REJECTED));
    later(Duration.ofSeconds(1));
    plan(ofCase(STUCK + 1, LetterKind.DISPUTE_REJECTED));
  }

  @Test
  void anAttachmentOfWhichNoMailCanBeMade() throws Exception {
    stuckHas(facts -> facts.with(new Attachment("a.pdf", "not/a/type; =", new byte[] {1})));
    leaves();
    assertThat(states()).containsExactly("FAILED", "SENT");
    assertThat(reasonOfStuck()).isNotBlank();
  }

  @Test
  void anAttachmentThatCannotEvenBeKept() throws Exception {
    stuckHas(facts -> facts.with(new Attachment(null, null, new byte[0])));
    leaves();
    assertThat(states()).containsExactly("PLANNED", "SENT");
    assertThat(reasonOfStuck()).isNotBlank();
  }

  @Test
  void aTransportThatBreaksInAWayNobodyThoughtOf() {
    relay(
            mail -> {
              throw new IllegalStateException("out of threads");
            })
        .deliverDue();
    later(Duration.ofMinutes(1));
    relay(mail -> MailOutcome.taken()).deliverDue();
    assertThat(states()).containsExactly("UNKNOWN", "SENT");
  }

  /** Whether it may leave cannot even be asked. */
  @Test
  void aCustomerNothingCanBeDecidedAbout() throws Exception {
    update("UPDATE customer SET zone = 'Mars/Olympus' WHERE id = " + STUCK);
    leaves();
    assertThat(states()).containsExactly("PLANNED", "SENT");
    assertThat(reasonOfStuck()).contains("Mars/Olympus");

    for (int attempt = 1; attempt < 12; attempt++) {
      later(Duration.ofHours(1));
      leaves();
    }
    plan(ofCase(STUCK + 2, LetterKind.DISPUTE_REJECTED));
    leaves();
    assertThat(states())
        .as("no task can be made for it either, and it keeps nobody up")
        .containsExactly("PLANNED", "SENT", "SENT");
  }

  /** The task for a person cannot be made: that is tried again, and keeps nobody up. */
  @Test
  void aLetterLeftBehindThatCannotBeClosed() throws Exception {
    LetterRelay node =
        relay(
            mail -> {
              throw new NodeDies();
            });
    assertThatThrownBy(node::deliverDue).isInstanceOf(NodeDies.class);
    leaseRunsOut();
    repository.suspendProcessDefinitionByKey(CollectionModel.UNDELIVERABLE_LETTER);
    try {
      leaves();
      assertThat(states()).containsExactly("SENDING", "SENT");
    } finally {
      repository.activateProcessDefinitionByKey(CollectionModel.UNDELIVERABLE_LETTER);
    }
    leaves();
    assertThat(states()).containsExactly("UNKNOWN", "SENT");
  }

  private static final class NodeDies extends Error {}

  private void stuckHas(Function<LetterFactsBuilder, LetterFactsBuilder> what) {
    facts.answer(
        order -> {
          LetterFactsBuilder known = someFacts().about(order.invoiceNumber());
          return Optional.of((order.caseId().value() == STUCK ? what.apply(known) : known).build());
        });
  }

  private void leaves() throws Exception {
    try (var taking = ScriptedSmtpServer.takingAll()) {
      relayToPort(taking.port()).deliverDue();
    }
  }

  private List<String> states() {
    return jdbc.queryForList("SELECT state FROM letter ORDER BY id", String.class);
  }

  private String reasonOfStuck() {
    return jdbc.queryForObject("SELECT reason FROM letter WHERE case_id = 100", String.class);
  }

  private void update(String sql) {
    transaction.executeWithoutResult(status -> jdbc.update(sql));
  }
}
