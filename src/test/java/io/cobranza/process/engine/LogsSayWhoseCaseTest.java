package io.cobranza.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cobranza.process.tasks.TaskAnswerRefusedException;
import io.cobranza.testing.CollectionTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobHelper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.logback.StructuredLogEncoder;

/** Whoever reads the log knows which invoice and which customer a line is about. */
class LogsSayWhoseCaseTest extends CollectionTest {

  private static final String WEB = "org.springframework.test.web.servlet.TestDispatcherServlet";

  @Autowired ManagementService management;
  @Autowired ProcessEngineConfigurationImpl engine;

  private final Logger all = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

  @BeforeEach
  void listens() {
    lines.start();
    all.addAppender(lines);
  }

  @AfterEach
  void listensNoMore() {
    all.detachAppender(lines);
    ((Logger) LoggerFactory.getLogger(WEB)).setLevel(null);
    MDC.clear();
  }

  /** It asks for a case that is not there. */
  private void theReminderFails() {
    time.goTo("2024-02-01");
    runtime.setVariable(process().getId(), "caseId", 404L);
    String timer =
        management
            .createJobQuery()
            .activityId("TimerEvent_FirstReminderDue")
            .singleResult()
            .getId();
    lines.list.clear();
    try {
      ExecuteJobHelper.executeJob(timer, engine.getCommandExecutorTxRequired());
    } catch (RuntimeException expected) {
      LoggerFactory.getLogger(getClass()).warn("The step failed");
    }
  }

  private List<Map<String, String>> subjectsOf(String message) {
    return List.copyOf(lines.list).stream()
        .filter(line -> line.getFormattedMessage().contains(message))
        .map(ILoggingEvent::getMDCPropertyMap)
        .toList();
  }

  @Test
  void aStepThatFailsSaysInWhichCaseOfWhichCustomer() {
    theReminderFails();
    assertThat(subjectsOf("ENGINE-16004"))
        .isNotEmpty()
        .allSatisfy(
            subject ->
                assertThat(subject)
                    .containsEntry("case", theCase().id().toString())
                    .containsEntry("invoice", INVOICE)
                    .containsEntry("customer", "C-1")
                    .containsEntry("diagram", "invoice-collection")
                    .containsKeys("step", "instance"));
    assertThat(subjectsOf("The step failed").get(0)).containsEntry("invoice", INVOICE);
  }

  /** Among a stack trace for each wrong answer nobody finds the failure that matters. */
  @Test
  void aPersonWhoseAnswerIsRefusedIsToldAndTheLogIsNot() {
    goToTheCall();
    lines.list.clear();
    assertThatThrownBy(() -> complete("UserTask_CallCustomer", "outcome", "NO_SUCH"))
        .isInstanceOf(TaskAnswerRefusedException.class);
    assertThat(lines.list)
        .filteredOn(line -> line.getLevel().isGreaterOrEqual(Level.WARN))
        .extracting(ILoggingEvent::getFormattedMessage)
        .isEmpty();
  }

  @Test
  void theNextStepDoesNotSpeakOfTheCaseBefore() {
    theReminderFails();
    runtime.startProcessInstanceByKey("reconcile-cases");
    String routine =
        management.createJobQuery().timers().list().stream()
            .filter(job -> job.getProcessInstanceId() == null)
            .findFirst()
            .orElseThrow()
            .getId();
    management.executeJob(routine);
    assertThat(MDC.get("invoice")).isNull();
    assertThat(MDC.get("customer")).isNull();
  }

  @Test
  void aRequestSaysWhatItsAddressNames() throws Exception {
    ((Logger) LoggerFactory.getLogger(WEB)).setLevel(Level.DEBUG);
    mvc.perform(get("/api/invoices/F-1").with(user("erp").roles("ERP")));
    mvc.perform(get("/api/customers/C-1").with(user("erp").roles("ERP")));
    assertThat(subjectsOf("Completed 200"))
        .extracting(subject -> Objects.toString(subject.get("invoice"), subject.get("customer")))
        .containsExactly("F-1", "C-1");
    assertThat(MDC.get("customer")).isNull();
  }

  @Test
  void inProductionALineIsOneJsonObjectThatCarriesIt() throws Exception {
    theReminderFails();
    StructuredLogEncoder encoder = new StructuredLogEncoder();
    encoder.setContext((LoggerContext) LoggerFactory.getILoggerFactory());
    encoder.setFormat("ecs");
    encoder.start();
    ILoggingEvent line =
        lines.list.stream()
            .filter(each -> each.getFormattedMessage().contains("ENGINE-16004"))
            .findFirst()
            .orElseThrow();
    String written = new String(encoder.encode(line), StandardCharsets.UTF_8);
    JsonNode json = new ObjectMapper().readTree(written);
    assertThat(written.strip()).doesNotContain("\n");
    assertThat(json.path("invoice").asText()).isEqualTo(INVOICE);
    assertThat(json.path("customer").asText()).isEqualTo("C-1");
    assertThat(json.path("case").asText()).isEqualTo(theCase().id().toString());
    assertThat(written).doesNotContain("@example");
  }

  @Test
  void aPersonFindsTheCaseInCockpitByItsInvoice() {
    goToTheCall();
    assertThat(
            runtime
                .createProcessInstanceQuery()
                .variableValueEquals("invoiceNumber", INVOICE)
                .list())
        .extracting(each -> each.getBusinessKey())
        .isNotEmpty()
        .containsOnly(theCase().id().toString());
    assertThat(runtime.getVariable(process().getId(), "customerNumber")).isEqualTo("C-1");
  }
}
