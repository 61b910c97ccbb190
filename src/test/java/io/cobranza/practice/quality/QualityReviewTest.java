package io.cobranza.practice.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.cobranza.practice.disputes.DisputeReason;
import io.cobranza.practice.disputes.NewDispute;
import io.cobranza.practice.quality.RecurrenceRule.Threshold;
import io.cobranza.process.tasks.TaskAnswerRefusedException;
import io.cobranza.shared.Money;
import io.cobranza.testing.CollectionTest;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.value.ObjectValue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Complaints about the same thing come back to those who can mend it. */
class QualityReviewTest extends CollectionTest {

  private static final String REVIEW = "UserTask_ReviewRecurringCause";

  @Autowired RecurrenceRule rule;
  @Autowired FormService forms;

  @BeforeEach
  void everyMorning() {
    time.withRoutine("recurring-causes");
  }

  private void complaints(String reason, int first, int last) {
    for (int i = first; i <= last; i++) {
      String number = reason + "-" + i;
      ledger.invoice(number, "C-1", "100.00", "2024-01-01", "2024-06-30");
      disputes.raise(
          new NewDispute(
              "D-" + number,
              invoices.find(number).orElseThrow().id(),
              DisputeReason.valueOf(reason),
              Money.of("10.00", "EUR"),
              "Wet again",
              time.today()));
    }
  }

  private List<Task> reviews() {
    return tasks.createTaskQuery().taskDefinitionKey(REVIEW).list();
  }

  private void act() {
    complete(
        REVIEW,
        "decision",
        "ACTION",
        "correctiveAction",
        "Pallets are wrapped twice.",
        "responsible",
        "Warehouse manager",
        "actionDueOn",
        time.today().plusDays(14).toString());
  }

  @Test
  void belowTheThresholdNobodyIsAsked() {
    complaints("DAMAGED", 1, 2);
    time.passDays(1);
    assertThat(reviews()).isEmpty();
  }

  @Test
  void aCauseThatRecursIsATaskOfTheQualityGroup() {
    complaints("DAMAGED", 1, 3);
    time.passDays(1);
    assertThat(tasks.createTaskQuery().taskCandidateGroup("quality").list())
        .extracting(Task::getName)
        .containsExactly("Review recurring cause: Damaged goods");
  }

  @Test
  void everyRecurringCauseHasATaskOfItsOwn() {
    complaints("DAMAGED", 1, 3);
    complaints("WRONG_ITEM", 1, 3);
    time.passDays(1);
    assertThat(reviews())
        .extracting(Task::getName)
        .containsExactlyInAnyOrder(
            "Review recurring cause: Damaged goods", "Review recurring cause: Wrong item");
  }

  @Test
  void reasonsThatNobodyHereCanMendAreNotCounted() {
    complaints("PRICE", 1, 9);
    time.passDays(1);
    assertThat(reviews()).isEmpty();
  }

  @Test
  void oldComplaintsNoLongerCount() {
    complaints("DAMAGED", 1, 2);
    time.passDays(30);
    complaints("DAMAGED", 3, 3);
    time.passDays(1);
    assertThat(reviews()).isEmpty();
  }

  @Test
  void theFormShowsTheComplaints() {
    complaints("DAMAGED", 1, 3);
    time.passDays(1);
    var shown = forms.getTaskFormVariables(task(REVIEW).getId());
    assertThat(shown.getValue("causeText", String.class)).isEqualTo("Damaged goods");
    assertThat(shown.getValue("complaintCount", String.class)).isEqualTo("3");
    assertThat(shown.<ObjectValue>getValueTyped("complaints").getValueSerialized())
        .contains("DAMAGED-2", "Wet again");
  }

  @Test
  void noSecondTaskWhileOneIsOpenNorForComplaintsAlreadyReviewed() {
    complaints("DAMAGED", 1, 3);
    time.passDays(1);
    complaints("DAMAGED", 4, 4);
    time.passDays(1);
    assertThat(reviews()).hasSize(1);
    act();
    time.passDays(1);
    assertThat(reviews()).as("only one of four is new").isEmpty();
    complaints("DAMAGED", 5, 6);
    time.passDays(1);
    assertThat(reviews()).as("three new ones").hasSize(1);
  }

  @Test
  void howeverManyComplaintsComeMeanwhileTheOpenTaskIsTheOnlyOne() {
    complaints("DAMAGED", 1, 3);
    time.passDays(1);
    complaints("DAMAGED", 4, 6);
    time.passDays(1);
    assertThat(reviews()).hasSize(1);
  }

  @Test
  void aCorrectiveActionIsRequired() {
    complaints("DAMAGED", 1, 3);
    time.passDays(1);
    assertThatThrownBy(() -> complete(REVIEW, "decision", "NO_ACTION"))
        .isInstanceOf(TaskAnswerRefusedException.class)
        .hasMessageContaining("What is done, or why nothing can be");
  }

  @Test
  void whatTheFormShowsCannotBeChangedByIt() {
    complaints("DAMAGED", 1, 3);
    time.passDays(1);
    assertThatThrownBy(
            () ->
                complete(
                    REVIEW,
                    "decision",
                    "NO_ACTION",
                    "correctiveAction",
                    "Nothing.",
                    "complaintCount",
                    "0"))
        .isInstanceOf(TaskAnswerRefusedException.class)
        .hasMessageContaining("complaintCount");
  }

  @Test
  void thePageShowsCausesOverTimeAndWhatWasDone() throws Exception {
    complaints("DAMAGED", 1, 3);
    time.passDays(1);
    act();
    time.goTo("2024-02-07");
    complaints("WRONG_ITEM", 1, 1);

    mvc.perform(get("/causes").with(user("q").roles("QUALITY")).locale(Locale.ENGLISH))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("<td>January 2024</td>")))
        .andExpect(content().string(containsString("<td>February 2024</td>")))
        .andExpect(content().string(containsString("<td>3</td>")))
        .andExpect(content().string(containsString("<td>Pallets are wrapped twice.</td>")));
    mvc.perform(
            get("/causes?cause=WRONG_ITEM")
                .with(user("q").roles("QUALITY"))
                .locale(Locale.forLanguageTag("es")))
        .andExpect(content().string(containsString("<td>febrero de 2024</td>")))
        .andExpect(content().string(not(containsString("<td>enero de 2024</td>"))));
    mvc.perform(get("/causes").with(user("c").roles("COLLECTORS")))
        .andExpect(status().isForbidden());
  }

  @Test
  void anActionStandsWithTheComplaintsItWasDecidedForHoweverLate() throws Exception {
    complaints("DAMAGED", 1, 3);
    time.passDays(1);
    time.goTo("2024-04-08");
    complaints("DAMAGED", 4, 4);
    act();
    String page =
        mvc.perform(get("/causes").with(user("q").roles("QUALITY")).locale(Locale.ENGLISH))
            .andReturn()
            .getResponse()
            .getContentAsString();
    String april = page.substring(page.indexOf("April 2024"), page.indexOf("January 2024"));
    assertThat(page.substring(page.indexOf("January 2024"))).contains("Pallets are wrapped twice.");
    assertThat(april).as("nobody has looked at this one").doesNotContain("Pallets");
  }

  @ParameterizedTest
  @CsvSource({
    "DEFECTIVE, 3, 90",
    "DAMAGED, 3, 30",
    "WRONG_ITEM, 3, 60",
    "BAD_SERVICE, 3, 60",
    "BILLING_ERROR, 5, 60"
  })
  void everyCauseHasItsThreshold(Cause cause, int complaints, int withinDays) {
    assertThat(rule.thresholdFor(cause)).isEqualTo(new Threshold(complaints, withinDays));
  }
}
