package io.cobranza.process.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cobranza.practice.cases.ContactFacts;
import io.cobranza.practice.cases.Contacts;
import io.cobranza.testing.CollectionTest;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FormAnswersAreCheckedTest extends CollectionTest {

  private static final String CALL = "UserTask_CallCustomer";

  @Autowired Contacts contacts;
  @Autowired FormService forms;

  @BeforeEach
  void aCallIsOnTheList() {
    goToTheCall();
  }

  private void refused(String message, String... answers) {
    refusedFor(null, message, answers);
  }

  /** The sentence is for people and names the field as they see it; programs are told its key. */
  private void refusedFor(String field, String message, String... answers) {
    assertThatThrownBy(() -> complete(CALL, answers))
        .isInstanceOfSatisfying(
            TaskAnswerRefusedException.class,
            refusal -> assertThat(field == null ? null : refusal.field()).isEqualTo(field))
        .hasMessageContaining(message);
    assertThat(openTasks()).containsExactly(CALL);
    assertThat(contacts.of(theCase().id())).isEmpty();
  }

  @Test
  void aFieldTheFormDoesNotHaveIsRefused() {
    refused(
        "The form does not ask for \"caseState\"",
        "outcome",
        "NOT_REACHED",
        "caseState",
        "SETTLED");
  }

  @Test
  void whatTheFormOnlyShowsCannotBeChanged() {
    refused("cannot be changed", "outcome", "NOT_REACHED", "openBalance", "EUR 0.01");
    refused("cannot be changed", "outcome", "NOT_REACHED", "caseId", "1000001");
  }

  @Test
  void whatTheFormOnlyShowsMayComeBackUnchanged() {
    complete(CALL, "outcome", "NOT_REACHED", "openBalance", "EUR 1,000.00");
    assertThat(openTasks()).isEmpty();
  }

  @Test
  void anAnswerIsRequired() {
    refusedFor("outcome", "Please fill in \"What did the customer say?\".");
    refusedFor("promisedOn", "Will pay on", "outcome", "PROMISE", "promisedAmount", "10.00");
  }

  @Test
  void whatDoesNotGoWithTheAnswerIsRefused() {
    refusedFor(
        "promisedAmount", "Promised amount", "outcome", "NOT_REACHED", "promisedAmount", "10.00");
  }

  @Test
  void onlyTheGivenChoicesAreTaken() {
    refusedFor("outcome", "What did the customer say?", "outcome", "FORGIVEN");
  }

  @Test
  void amountsAndDaysMustMakeSense() {
    String[] tooMuch = {
      "outcome", "PROMISE", "promisedOn", "2024-02-22", "promisedAmount", "1000.01"
    };
    refused("more than is still open", tooMuch);
    refusedFor(
        "promisedAmount",
        "Promised amount",
        "outcome",
        "PROMISE",
        "promisedOn",
        "2024-02-22",
        "promisedAmount",
        "-1");
    refusedFor(
        "promisedAmount",
        "Promised amount",
        "outcome",
        "PROMISE",
        "promisedOn",
        "2024-02-22",
        "promisedAmount",
        "1.001");
    refused(
        "lies in the past",
        "outcome",
        "PROMISE",
        "promisedOn",
        "2024-02-11",
        "promisedAmount",
        "10.00");
    refused(
        "further ahead than we agree",
        "outcome",
        "PROMISE",
        "promisedOn",
        "2026-02-11",
        "promisedAmount",
        "10.00");
    refusedFor(
        "promisedOn",
        "Will pay on",
        "outcome",
        "PROMISE",
        "promisedOn",
        "soon",
        "promisedAmount",
        "10.00");
  }

  @Test
  void aNoteHasFourThousandCharactersAndNotOneMore() {
    refusedFor("note", "Note", "outcome", "NOT_REACHED", "note", "x".repeat(4001));
    complete(CALL, "outcome", "NOT_REACHED", "note", "😀".repeat(4000));
    assertThat(contacts.last(theCase().id()).said().note()).hasSize(8000);
  }

  @Test
  void everyWayToCompleteATaskIsChecked() {
    Map<String, Object> injected = Map.of("outcome", "NOT_REACHED", "isAdmin", "true");
    String task = task(CALL).getId();
    assertThatThrownBy(() -> forms.submitTaskForm(task, injected))
        .isInstanceOf(TaskAnswerRefusedException.class);
    assertThatThrownBy(() -> forms.submitTaskFormWithVariablesInReturn(task, injected, false))
        .isInstanceOf(TaskAnswerRefusedException.class);
    assertThatThrownBy(() -> tasks.completeWithVariablesInReturn(task, injected, false))
        .isInstanceOf(TaskAnswerRefusedException.class);
    assertThatThrownBy(() -> tasks.resolveTask(task, injected))
        .isInstanceOf(TaskAnswerRefusedException.class);
    assertThatThrownBy(() -> tasks.complete(task)).isInstanceOf(TaskAnswerRefusedException.class);
  }

  @Test
  void whatWasSentStaysOutOfTheProcess() {
    complete(CALL, "outcome", "BARRIER", "barrier", "AWAITING_APPROVAL", "note", "Ask María 😀");
    assertThat(runtime.createVariableInstanceQuery().variableName("note").count()).isZero();
    assertThat(contacts.of(theCase().id()))
        .extracting(ContactFacts::madeBy)
        .containsExactly("cobranza");
    assertThat(contacts.last(theCase().id()).said().note()).isEqualTo("Ask María 😀");
  }

  @Test
  void aFormShowsTheCaseAsItIsNowAndKeepsNoneOfIt() {
    pays("250.00");
    Map<String, Object> shown = forms.getTaskFormVariables(task(CALL).getId(), null, false);
    assertThat(shown)
        .containsEntry("customerName", "Customer C-1")
        .containsEntry("openBalance", "EUR 750.00")
        .containsEntry("amount", "EUR 1,000.00")
        .containsEntry("ageText", "12 days overdue")
        .containsKeys("phone", "timeline", "otherInvoices");
    assertThat(runtime.createVariableInstanceQuery().variableName("timeline").count()).isZero();
  }
}
