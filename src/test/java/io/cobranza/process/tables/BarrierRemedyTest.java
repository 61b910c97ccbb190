package io.cobranza.process.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import io.cobranza.desk.alerts.AlertFacts;
import io.cobranza.desk.alerts.AlertKind;
import io.cobranza.desk.alerts.Alerts;
import io.cobranza.desk.alerts.OpenAlerts;
import io.cobranza.practice.cases.CaseState;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.testing.CollectionTest;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;

class BarrierRemedyTest extends CollectionTest {

  @Autowired CompanyCalendar calendar;
  @Autowired JdbcTemplate jdbc;
  @Autowired Alerts alerts;
  @Autowired FormService forms;

  /** Monday 2024-02-12, after the first reminder. */
  @BeforeEach
  void theCustomerIsCalled() {
    goToTheCall();
  }

  private void met(String barrier) {
    complete("UserTask_CallCustomer", "outcome", "BARRIER", "barrier", barrier);
  }

  private Map<String, Object> theRemedy() {
    return jdbc.queryForMap(
        "SELECT owner, due_on, solved_at, note FROM remedy WHERE case_id = ?",
        theCase().id().value());
  }

  @ParameterizedTest
  @CsvSource({
    "INVOICE_NOT_RECEIVED, UserTask_ResendInvoice, billing, 2024-02-13",
    "RECEIVING_DOCUMENT_MISSING, UserTask_FindProofOfDelivery, logistics, 2024-02-15",
    "PURCHASE_ORDER_MISSING, UserTask_FindOrderCopy, sales, 2024-02-15",
    "ERROR_UNDER_INVESTIGATION, UserTask_CorrectError, billing, 2024-02-19"
  })
  void eachBarrierHasItsOwnTaskOwnerAndDeadline(
      String barrier, String task, String owner, LocalDate deadline) {
    met(barrier);
    assertThat(openTasks()).containsExactly(task);
    assertThat(tasks.createTaskQuery().taskCandidateGroup(owner).count()).isEqualTo(1);
    assertThat(task(task).getDueDate()).isEqualTo(Date.from(calendar.stepInstant(deadline)));
    assertThat(theRemedy())
        .containsEntry("owner", owner)
        .containsEntry("due_on", java.sql.Date.valueOf(deadline))
        .containsEntry("solved_at", null);
  }

  @Test
  void aProofOfDeliveryIsSentWhenItIsFound() {
    met("RECEIVING_DOCUMENT_MISSING");
    assertThat(lettersOrdered()).containsExactly("first-reminder");
    complete("UserTask_FindProofOfDelivery", "note", "Signed at the gate.");
    assertThat(lettersOrdered()).containsExactly("first-reminder", "delivery-proof");
    assertThat(theRemedy()).containsEntry("note", "Signed at the gate.");
    assertThat(trail()).contains("REMEDY_BEGUN", "REMEDY_SOLVED");
  }

  @Test
  void anOrderCopyIsSentWhenItIsFound() {
    met("PURCHASE_ORDER_MISSING");
    complete("UserTask_FindOrderCopy", "note", "From the portal.");
    assertThat(lettersOrdered()).containsExactly("first-reminder", "order-copy");
  }

  @Test
  void whatIsNotKeptCannotBeEnclosedAndTheTaskStays() {
    met("PURCHASE_ORDER_MISSING");
    assertThatThrownBy(
            () -> complete("UserTask_FindOrderCopy", "note", "Found.", "sendOrder", "STORED"))
        .hasMessageContaining("no such document is kept with the invoice yet");
    assertThat(openTasks()).containsExactly("UserTask_FindOrderCopy");

    api.call(
        multipart("/api/invoices/F-1/documents")
            .file(new MockMultipartFile("file", "order.pdf", null, "%PDF-1.7".getBytes()))
            .param("kind", "PURCHASE_ORDER"));
    complete("UserTask_FindOrderCopy", "note", "Found.", "sendOrder", "STORED");
    assertThat(lettersOrdered()).containsExactly("first-reminder", "order-copy");
  }

  @Test
  void onlyWhatIsKeptIsProposedForOurLetter() {
    met("PURCHASE_ORDER_MISSING");
    String task = task("UserTask_FindOrderCopy").getId();
    assertThat(forms.getTaskFormVariables(task).get("sendOrder")).isNull();

    api.call(
        multipart("/api/invoices/F-1/documents")
            .file(new MockMultipartFile("file", "order.pdf", null, "%PDF-1.7".getBytes()))
            .param("kind", "PURCHASE_ORDER"));
    assertThat(forms.getTaskFormVariables(task).get("sendOrder")).isEqualTo("STORED");
  }

  @Test
  void anErrorIsWorkedUntilItIsCorrected() {
    met("ERROR_UNDER_INVESTIGATION");
    time.passDays(10);
    assertThat(openTasks()).contains("UserTask_CorrectError");
    complete("UserTask_CorrectError", "note", "New document sent.");
    assertThat(theRemedy().get("solved_at")).isNotNull();
    assertThat(state()).isEqualTo(CaseState.IN_HOUSE);
  }

  @Test
  void aMissedDeadlineAlertsTheSupervisorsAndTheTaskStays() {
    met("RECEIVING_DOCUMENT_MISSING");
    time.goTo("2024-02-14");
    assertThat(OpenAlerts.in(alerts))
        .extracting(AlertFacts::kind)
        .doesNotContain(AlertKind.REMEDY_LATE);
    time.goTo("2024-02-15");
    assertThat(OpenAlerts.in(alerts)).extracting(AlertFacts::kind).contains(AlertKind.REMEDY_LATE);
    assertThat(openTasks()).containsExactly("UserTask_FindProofOfDelivery");
  }

  @Test
  void anInvoiceThatWentAstrayIsSentAgainAndItsCalendarStartsAnew() {
    met("INVOICE_NOT_RECEIVED");
    complete("UserTask_ResendInvoice", "note", "The mailbox had changed.");
    assertThat(lettersOrdered()).containsExactly("first-reminder", "invoice-resent");
    assertThat(invoices.find(INVOICE).orElseThrow().dueOn())
        .as("thirty days, as the invoice gave at first")
        .isEqualTo(LocalDate.of(2024, 3, 13));
    assertThat(theCase().course().round()).isEqualTo(2);
    time.goTo("2024-03-15");
    assertThat(lettersOrdered()).hasSize(2);
    time.goTo("2024-03-18");
    assertThat(lettersOrdered())
        .containsExactly("first-reminder", "invoice-resent", "first-reminder");
    time.goTo("2024-03-25");
    assertThat(openTasks()).containsExactly("UserTask_CallCustomer");
  }
}
