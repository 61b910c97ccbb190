package io.cobranza.process.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.letters.correspondence.LetterId;
import io.cobranza.letters.correspondence.LetterState;
import io.cobranza.letters.correspondence.LetterUndeliverable;
import io.cobranza.testing.CollectionTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

class UndeliverableLetterTest extends CollectionTest {

  private static final String CORRECT = "UserTask_CorrectAddress";

  @Autowired ApplicationEventPublisher events;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcTemplate jdbc;

  /** As the relay records it when the mail server says 550. */
  @BeforeEach
  void theReminderIsRefused() {
    time.goTo("2024-02-05");
    LetterId letter = letters.ofCase(theCase().id()).get(0).id();
    transaction.executeWithoutResult(
        status -> {
          jdbc.update(
              "UPDATE letter SET state = 'FAILED', next_attempt_at = NULL WHERE id = ?",
              letter.value());
          events.publishEvent(
              new LetterUndeliverable(letter, theCase().id(), "550 no such mailbox"));
        });
  }

  @Test
  void aPersonCorrectsTheAddressAndItGoesAgain() {
    complete(CORRECT, "decision", "YES", "email", "pagos@cliente.example");
    assertThat(letterStates()).containsExactly(LetterState.PLANNED);
    assertThat(openTasks()).isEmpty();
  }

  @Test
  void itCanBeGivenUp() {
    complete(CORRECT, "decision", "NO");
    assertThat(letterStates()).containsExactly(LetterState.FAILED);
    assertThat(openTasks()).isEmpty();
  }

  @Test
  void paymentMakesItNeedless() {
    pays("1000.00");
    assertThat(openTasks()).isEmpty();
  }

  @Test
  void withdrawalMakesItNeedless() {
    invoices.withdraw(INVOICE, "Billed twice.");
    assertThat(openTasks()).isEmpty();
  }
}
