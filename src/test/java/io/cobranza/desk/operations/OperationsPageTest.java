package io.cobranza.desk.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.cobranza.letters.correspondence.LetterId;
import io.cobranza.letters.correspondence.LetterState;
import io.cobranza.letters.correspondence.LetterUndeliverable;
import io.cobranza.testing.CollectionTest;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobHelper;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/** What an operator sees of what does not go on by itself, and how it goes on. */
class OperationsPageTest extends CollectionTest {

  private static final String FIRST_REMINDER = "TimerEvent_FirstReminderDue";

  @Autowired ManagementService management;
  @Autowired ProcessEngineConfigurationImpl engine;
  @Autowired StuckSteps stuck;
  @Autowired JdbcTemplate jdbc;
  @Autowired TransactionTemplate transaction;
  @Autowired ApplicationEventPublisher events;

  @BeforeEach
  void twoInvoicesAreCollected() {
    ledger.invoice("F-2", "C-1", "500.00");
    time.goTo("2024-02-01");
  }

  /** It asks for a case that is not there; tried as the engine does it, until it gives up. */
  private String failsEveryTime(String invoice) {
    String instance =
        runtime
            .createProcessInstanceQuery()
            .processDefinitionKey("invoice-collection")
            .variableValueEquals("invoiceNumber", invoice)
            .singleResult()
            .getId();
    Job job =
        management
            .createJobQuery()
            .activityId(FIRST_REMINDER)
            .processInstanceId(instance)
            .singleResult();
    runtime.setVariable(instance, "caseId", 404L);
    for (int i = 0; i < 3; i++) {
      try {
        ExecuteJobHelper.executeJob(job.getId(), engine.getCommandExecutorTxRequired());
      } catch (RuntimeException expected) {
        assertThat(expected).isNotNull();
      }
    }
    assertThat(management.createJobQuery().noRetriesLeft().jobId(job.getId()).count()).isOne();
    return job.getId();
  }

  private LetterId aLetterFails() {
    time.goTo("2024-02-05");
    LetterId letter = letters.ofCase(theCase().id()).get(0).id();
    transaction.executeWithoutResult(
        status -> {
          jdbc.update(
              "UPDATE letter SET state = 'FAILED', next_attempt_at = NULL, reason = ? WHERE id = ?",
              "550 no such mailbox",
              letter.value());
          events.publishEvent(
              new LetterUndeliverable(letter, theCase().id(), "550 no such mailbox"));
        });
    return letter;
  }

  private MockHttpServletResponse asked(AbstractMockHttpServletRequestBuilder<?> request)
      throws Exception {
    return mvc.perform(
            request.with(user("admin").roles("ADMINISTRATORS")).with(csrf()).locale(Locale.ENGLISH))
        .andReturn()
        .getResponse();
  }

  private String page(String query) throws Exception {
    return asked(get("/operations" + query)).getContentAsString();
  }

  @Test
  void aStepThatFailedEveryTimeIsToldInTheWordsOfTheBusiness() throws Exception {
    String job = failsEveryTime(INVOICE);
    StuckStep step = stuck.ofJob(job).orElseThrow();
    assertThat(step.name()).doesNotContain("_").isNotBlank();
    assertThat(step.reason()).isNotBlank().doesNotContain("\n");
    assertThat(step.since()).isEqualTo(time.today().atTime(11, 0).toInstant(ZoneOffset.UTC));
    assertThat(page(""))
        .contains(">F-1<", "Customer C-1", step.name(), "1 Feb 2024, 12:00")
        .contains("#/process-instance/" + process().getId())
        .doesNotContain(FIRST_REMINDER, ">F-2<");
  }

  @Test
  void itIsFoundByTheNumberOfTheInvoice() throws Exception {
    failsEveryTime(INVOICE);
    failsEveryTime("F-2");
    assertThat(page("?invoice=F-2")).contains(">F-2<").doesNotContain(">F-1<");
    assertThat(page("?invoice=F-404")).contains("No step is stuck.");
  }

  @Test
  void theDatabaseCutsThePagesAndOrdersThem() {
    failsEveryTime(INVOICE);
    failsEveryTime("F-2");
    Page<StuckStep> first = stuck.find(null, StuckOrder.INVOICE, PageRequest.of(0, 1));
    Page<StuckStep> second = stuck.find(null, StuckOrder.INVOICE, PageRequest.of(1, 1));
    assertThat(first.getTotalElements()).isEqualTo(2);
    assertThat(first.getContent()).extracting(StuckStep::invoice).containsExactly("F-1");
    assertThat(second.getContent()).extracting(StuckStep::invoice).containsExactly("F-2");
  }

  @Test
  void whatWasReportedIsThereForThoseWhoCanReadIt() throws Exception {
    String job = failsEveryTime(INVOICE);
    MockHttpServletResponse trace = asked(get("/operations/steps/" + job));
    assertThat(trace.getContentType()).startsWith("text/plain");
    assertThat(trace.getContentAsString()).contains("\tat io.cobranza.");
    assertThat(asked(get("/operations/steps/nothing-like-it")).getStatus()).isEqualTo(404);
  }

  @Test
  void triedAgainItGoesOnAndTheTrailSaysWhoWantedItAndWhy() throws Exception {
    String job = failsEveryTime(INVOICE);
    runtime.setVariable(process().getId(), "caseId", theCase().id().value());
    String why = "Its case was looked for under a wrong number.";
    assertThat(
            asked(post("/operations/steps/{id}/retry", job).param("reason", why))
                .getRedirectedUrl())
        .isEqualTo("/operations");
    assertThat(runtime.createIncidentQuery().count()).isZero();
    assertThat(page("")).contains("No step is stuck.", why, "Admin Cobranza");
    assertThat(audit.of(theCase().id()))
        .anySatisfy(
            line -> {
              assertThat(line.action().name()).isEqualTo("STEP_TRIED_AGAIN");
              assertThat(line.actor()).isEqualTo("admin");
              assertThat(line.detail()).endsWith(why);
            });
    time.goTo("2024-02-05");
    assertThat(lettersOrdered()).containsExactly("first-reminder");
  }

  @Test
  void withoutAReasonNothingIsTriedAgain() throws Exception {
    String job = failsEveryTime(INVOICE);
    assertThat(asked(post("/operations/steps/{id}/retry", job).param("reason", " ")).getStatus())
        .isEqualTo(422);
    assertThat(stuck.ofJob(job)).isPresent();
  }

  @Test
  void whoComesSecondIsTold() throws Exception {
    String job = failsEveryTime(INVOICE);
    asked(post("/operations/steps/{id}/retry", job).param("reason", "first"));
    assertThat(
            asked(post("/operations/steps/{id}/retry", job).param("reason", "second")).getStatus())
        .isEqualTo(409);
  }

  @Test
  void aRoutineOfTheHouseIsStuckWithoutACase() {
    Job morning =
        management.createJobQuery().timers().list().stream()
            .filter(job -> job.getProcessInstanceId() == null)
            .findFirst()
            .orElseThrow();
    management.setJobRetries(morning.getId(), 0);
    try {
      StuckStep step = stuck.ofJob(morning.getId()).orElseThrow();
      assertThat(step.subject()).isNull();
      assertThat(step.diagram()).isEqualTo("Prepare the day");
      assertThat(step.name()).isEqualTo("Every morning at 04:30");
    } finally {
      management.setJobRetries(morning.getId(), 3);
    }
  }

  @Test
  void aFailedLetterIsListedWithWhatTheMailServerSaid() throws Exception {
    aLetterFails();
    assertThat(page("?invoice=F-1"))
        .contains("First reminder", "550 no such mailbox", ">F-1<", "Customer C-1");
    assertThat(page("?invoice=F-2")).contains("No letter is in trouble.");
  }

  @Test
  void aLetterSentAgainIsNobodysTaskAnyMore() throws Exception {
    LetterId letter = aLetterFails();
    assertThat(openTasks()).containsExactly("UserTask_CorrectAddress");
    String why = "Their mailbox was full.";
    asked(post("/operations/letters/{id}/retry", letter.value()).param("reason", why));
    assertThat(letterStates()).containsExactly(LetterState.PLANNED);
    assertThat(openTasks()).isEmpty();
    assertThat(audit.of(theCase().id()))
        .anySatisfy(
            line -> {
              assertThat(line.action().name()).isEqualTo("LETTER_SENT_AGAIN");
              assertThat(line.detail()).isEqualTo(why);
            });
    assertThat(
            asked(post("/operations/letters/{id}/retry", letter.value()).param("reason", "again"))
                .getStatus())
        .isEqualTo(409);
  }

  @Test
  void thePageIsReadInSpanishToo() throws Exception {
    failsEveryTime(INVOICE);
    String spanish =
        mvc.perform(
                get("/operations")
                    .with(user("admin").roles("ADMINISTRATORS"))
                    .locale(Locale.forLanguageTag("es")))
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(spanish)
        .contains("Operación", "Reintentar", "Comprobar la factura", "Cobrar una factura")
        .doesNotContain("??", "Collect an invoice");
    assertThat(List.of(spanish.split("\n"))).noneMatch(line -> line.contains(">Try again<"));
  }
}
