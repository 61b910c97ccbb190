package io.cobranza.ledger.cash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import io.cobranza.letters.correspondence.LetterState;
import io.cobranza.testing.CollectionTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** While nobody has said whose money is, those it may be of are not written to. */
class UndecidedMoneyTest extends CollectionTest {

  private static final String ASSIGN = "UserTask_AssignPayment";

  @Autowired StatementIntake intake;
  @Autowired JdbcTemplate jdbc;

  /** The first reminder falls on this day. */
  @BeforeEach
  void theDayOfTheReminder() {
    time.goTo("2024-02-05");
    assertThat(letterStates()).containsExactly(LetterState.PLANNED);
  }

  private void aLineOf(String name) {
    intake.take(
        BankFile.of(time.today(), 1).paid("999.00", "thank you", name, BankFile.ONE).bytes());
  }

  private List<String> waits() {
    return jdbc.queryForList("SELECT waits_for FROM letter", String.class);
  }

  @Test
  void theLetterWaitsAndItsPageSaysWhy() throws Exception {
    aLineOf("Customer C-1");
    theLettersLeave();
    assertThat(letterStates()).containsExactly(LetterState.PLANNED);
    assertThat(waits()).containsExactly("MONEY_TO_ASSIGN");
    mvc.perform(get("/letters?invoice=F-1").with(user("colin").roles("COLLECTORS")))
        .andExpect(content().string(containsString("whether money that came in is")));
  }

  @Test
  void itWaitsAsLongAsNobodyDecides() {
    aLineOf("Customer C-1");
    goToWithLetters("2024-02-08");
    assertThat(letterStates()).containsExactly(LetterState.PLANNED);
  }

  @Test
  void itLeavesWhenTheMoneyIsAnotherS() {
    aLineOf("Customer C-1");
    theLettersLeave();
    as("cash", ASSIGN, "choice", "NOT_OURS", "note", "A refund of the tax office");
    goToWithLetters("2024-02-06");
    assertThat(letterStates()).containsExactly(LetterState.SENT);
  }

  @Test
  void itNeverLeavesWhenTheMoneySettlesTheInvoice() {
    intake.take(
        BankFile.of(time.today(), 1)
            .paid("1000.00", "thank you", "Customer C-1", BankFile.ONE)
            .bytes());
    theLettersLeave();
    as("cash", ASSIGN, "choice", "PROPOSAL", "proposal", "1");
    goToWithLetters("2024-02-08");
    assertThat(letterStates()).containsExactly(LetterState.CANCELLED);
  }

  @Test
  void whoseItCannotBeIsWrittenTo() {
    aLineOf("Nobody we know");
    theLettersLeave();
    assertThat(letterStates()).containsExactly(LetterState.SENT);
  }
}
