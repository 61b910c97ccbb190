package io.cobranza.process.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cobranza.practice.cases.Answer;
import io.cobranza.practice.cases.CaseState;
import io.cobranza.practice.cases.LateReason;
import io.cobranza.practice.promises.Promises;
import io.cobranza.testing.CollectionTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SameConversationTest extends CollectionTest {

  private static final String CALL = "UserTask_CallCustomer";

  @Autowired FormService forms;
  @Autowired IdentityService identity;
  @Autowired Promises promises;

  /** Three invoices of one customer and one of another are called about on the same day. */
  @BeforeEach
  void fourCallsAreDue() {
    ledger
        .invoice("F-2", "C-1", "250.00")
        .invoice("F-3", "C-1", "300.00")
        .customer("C-2")
        .invoice("F-4", "C-2", "100.00");
    goToTheCall();
    assertThat(openTasks()).containsOnly(CALL).hasSize(4);
    identity.setAuthentication("collector", List.of("collectors"));
  }

  @AfterEach
  void logOut() {
    identity.clearAuthentication();
  }

  private Task callAbout(String invoice) {
    return tasks.createTaskQuery().taskVariableValueEquals("invoice", invoice).singleResult();
  }

  private void answers(String invoice, String... answers) {
    Map<String, Object> form = new HashMap<>();
    for (int i = 0; i < answers.length; i += 2) {
      form.put(answers[i], answers[i + 1]);
    }
    if (!"NOT_REACHED".equals(form.get("outcome"))) {
      form.put("lateReason", "CASH");
      form.put("satisfaction", "4");
    }
    tasks.complete(callAbout(invoice).getId(), form);
  }

  @Test
  void theFormNamesTheOtherCallsToTheSameCustomer() {
    assertThat(forms.getTaskFormVariables(callAbout("F-1").getId()).get("sameConversation"))
        .isEqualTo("F-2, F-3");
    assertThat(forms.getTaskFormVariables(callAbout("F-4").getId()).get("sameConversation"))
        .isEqualTo("–");
  }

  @Test
  void oneAnswerIsRecordedForAllOfThem() {
    answers(
        "F-1",
        "outcome",
        "PROMISE",
        "promisedOn",
        "2024-02-22",
        "promisedAmount",
        "1000.00",
        "alsoFor",
        "ALL");
    for (String invoice : List.of("F-1", "F-2", "F-3")) {
      followed = invoice;
      assertThat(state()).as(invoice).isEqualTo(CaseState.PROMISED);
      assertThat(contacts.last(theCase().id()).said().findings().lateReason())
          .isEqualTo(LateReason.CASH);
    }
    assertThat(promises.last(theCase().id()).orElseThrow().amount().amount())
        .as("of the third invoice its own open balance")
        .isEqualByComparingTo("300.00");
    assertThat(openTasks()).containsExactly(CALL);
  }

  @Test
  void forThisInvoiceAloneTheOthersStayOnTheList() {
    answers("F-1", "outcome", "NOT_REACHED", "alsoFor", "THIS");
    assertThat(openTasks()).hasSize(3);
  }

  @Test
  void whatSomebodyElseHasTakenIsLeftAlone() {
    identity.clearAuthentication();
    tasks.setAssignee(callAbout("F-2").getId(), "collector");
    identity.setAuthentication("carla", List.of("collectors"));
    answers("F-1", "outcome", "REFUSES", "alsoFor", "ALL");
    identity.clearAuthentication();
    assertThat(callAbout("F-2").getAssignee()).isEqualTo("collector");
    followed = "F-3";
    assertThat(contacts.last(theCase().id()).said().answer()).isEqualTo(Answer.REFUSES);
  }

  @Test
  void withNothingElseOnTheListThereIsNothingToExtendItTo() {
    assertThatThrownBy(() -> answers("F-4", "outcome", "REFUSES", "alsoFor", "ALL"))
        .hasMessageContaining("This answer is for");
  }
}
