package io.cobranza.practice.lawsuits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cobranza.process.model.CollectionModel;
import io.cobranza.process.tasks.TaskAnswerRefusedException;
import io.cobranza.testing.CalledProcess;
import io.cobranza.testing.CollectionTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing is paid in full here: that ends the claim from outside, whatever stage it is at. */
class SmallClaimTest extends CollectionTest {

  private static final String FILE = "UserTask_FileSmallClaim";
  private static final String RULE = "UserTask_RecordRuling";
  private static final String ENFORCE = "UserTask_EnforceRuling";

  @BeforeEach
  void aLawsuitWasDecidedOn() {
    time.goTo("2024-02-07");
    CalledProcess.start(runtime, CollectionModel.SMALL_CLAIMS, theCase().id());
  }

  private Object outcome() {
    return CalledProcess.outcome(history, CollectionModel.SMALL_CLAIMS, "lawsuitOutcome");
  }

  private void file() {
    complete(
        FILE,
        "court",
        "Juzgado 5, Madrid",
        "docketNumber",
        "JV 12/2024",
        "filedOn",
        "2024-02-07",
        "courtCosts",
        "60.00");
  }

  private void win(String awarded) {
    complete(RULE, "ruling", "WON", "awardedAmount", awarded, "ruledOn", "2024-02-07");
  }

  @Test
  void theLegalGroupFilesIt() {
    assertThat(tasks.createTaskQuery().taskCandidateGroup("legal").count()).isEqualTo(1);
    file();
    assertThat(trail()).contains("CLAIM_FILED");
    assertThat(openTasks()).contains(RULE);
  }

  @Test
  void anAwardThatIsPaidEndsIt() {
    file();
    win("800.00");
    pays("800.00");
    time.passDays(29);
    assertThat(outcome()).isNull();
    time.passDays(1);
    assertThat(outcome()).isEqualTo("WON_PAID");
  }

  @Test
  void anAwardThatIsNotPaidIsEnforced() {
    file();
    win("800.00");
    pays("799.99");
    time.passDays(30);
    assertThat(openTasks()).contains(ENFORCE);
    complete(ENFORCE, "decision", "YES");
    assertThat(outcome()).isEqualTo("WON_PAID");
    assertThat(trail()).contains("RULING_ENFORCED");
  }

  @Test
  void aRulingMayBeWorthNothing() {
    file();
    complete(
        RULE, "ruling", "SETTLED_OUT_OF_COURT", "awardedAmount", "500.00", "ruledOn", "2024-02-07");
    time.passDays(30);
    complete(ENFORCE, "decision", "NO", "note", "No assets.");
    assertThat(outcome()).isEqualTo("WON_UNPAID");
  }

  @Test
  void aLostClaimIsOver() {
    file();
    complete(RULE, "ruling", "LOST", "ruledOn", "2024-02-07");
    assertThat(outcome()).isEqualTo("LOST");
    assertThat(trail()).contains("CLAIM_LOST");
  }

  @Test
  void noCourtRulesInTheFuture() {
    file();
    assertThatThrownBy(() -> complete(RULE, "ruling", "LOST", "ruledOn", "2024-02-08"))
        .isInstanceOf(TaskAnswerRefusedException.class)
        .hasMessageContaining("lies in the future");
  }

  @Test
  void whatWasWonHasAnAmount() {
    file();
    assertThatThrownBy(() -> complete(RULE, "ruling", "WON", "ruledOn", "2024-02-07"))
        .isInstanceOf(TaskAnswerRefusedException.class)
        .hasMessageContaining("What does the customer have to pay?");
  }
}
