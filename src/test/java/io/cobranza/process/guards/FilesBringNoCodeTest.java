package io.cobranza.process.guards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.sun.net.httpserver.HttpServer;
import io.cobranza.testing.Api;
import io.cobranza.testing.CobranzaTest;
import io.cobranza.testing.LedgerBuilder;
import io.cobranza.testing.VirtualTime;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.batch.Batch;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.deploy.cache.CacheDeployer;
import org.camunda.bpm.engine.impl.persistence.deploy.cache.DeploymentCache;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whoever may deploy brings no code to the server: the file is refused; and where a file has come
 * past the check all the same, the engine does not run what it says.
 */
@CobranzaTest
class FilesBringNoCodeTest {

  private static final String HARMLESS_TABLE =
      Attacks.tables().get("a property").replace("x.class", "x");
  private static final VariableMap ANYTHING =
      Variables.putValue("x", "text").putValue("anything", "text");

  /** How what was not checked ends: not by chance before it comes to the code. */
  private static final String STOPPED =
      "(?s).*(is not evaluated|is not run|are not run|is not accepted|Could not parse"
          + "|neither resolve|DOCTYPE is disallowed).*";

  /** The check alone refuses these: the engine here has nothing that would run them. */
  private static final Set<String> NO_CODE_FOR_THE_ENGINE =
      Set.of(
          "a timer that starts it by a harmless question",
          "a program outside",
          "a connector",
          "a page as form",
          "knowledge of business");

  @Autowired RepositoryService repository;
  @Autowired RuntimeService runtime;
  @Autowired ManagementService management;
  @Autowired TaskService tasks;
  @Autowired DecisionService decisions;
  @Autowired ProcessEngineConfigurationImpl engine;
  @Autowired JdbcTemplate jdbc;
  @Autowired TransactionTemplate transaction;
  @Autowired MockMvc mvc;
  @Autowired VirtualTime time;

  private long caseId = 1;

  @BeforeEach
  void nothingHasRunYet() {
    CodeOfAnAttacker.RUNS.set(0);
  }

  @AfterEach
  void nothingHasRun() {
    repository.createDeploymentQuery().deploymentName("attack").list().stream()
        .map(Deployment::getId)
        .forEach(id -> repository.deleteDeployment(id, true, true, true));
    assertThat(CodeOfAnAttacker.RUNS).hasValue(0);
  }

  static Stream<Arguments> files() {
    return Stream.concat(
        Attacks.diagrams().entrySet().stream().map(file -> of(file, "attack.bpmn")),
        Attacks.tables().entrySet().stream().map(file -> of(file, "attack.dmn")));
  }

  private static Arguments of(Map.Entry<String, String> file, String name) {
    return Arguments.of(file.getKey(), name, file.getValue());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void theFileIsRefusedWithTheReason(String how, String name, String content) {
    assertThatThrownBy(() -> deploy(name, content))
        .isInstanceOf(BadUserRequestException.class)
        .hasMessageMatching("(?s)attack\\.\\w+, \\w+: .*|attack\\.\\w+ cannot be read.*");
    assertThat(repository.createDeploymentQuery().deploymentName("attack").count()).isZero();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void whatCameToTheDatabaseAllTheSameIsNotReadFromThere(String how, String name, String content) {
    String harmless =
        name.endsWith(".dmn")
            ? HARMLESS_TABLE
            : Attacks.diagrams().get("the name of a task").replace(Attacks.CODE, "Call");
    deploy(name, harmless);
    smuggle(name, content);
    DeploymentCache cache = engine.getDeploymentCache();
    cache.discardProcessDefinitionCache();
    cache.discardDecisionDefinitionCache();
    cache.discardDecisionRequirementsDefinitionCache();
    assertThat(catchThrowable(() -> run(name))).isNotNull().asString().contains("attack.");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void whatIsReadWithoutTheCheckIsNotRun(String how, String name, String content) {
    CacheDeployer deployer =
        (CacheDeployer) ReflectionTestUtils.getField(engine.getDeploymentCache(), "cacheDeployer");
    List<Deployer> all = engine.getDeployers();
    Throwable end;
    if (how.startsWith("a listener by")) {
      // Our own listener comes first, and asks for the case of the task.
      thereIsACase();
    }
    deployer.setDeployers(all.stream().filter(each -> !(each instanceof DeploymentCheck)).toList());
    try {
      end =
          catchThrowable(
              () -> {
                deploy(name, content);
                run(name);
                answerForm();
              });
    } finally {
      deployer.setDeployers(all);
    }
    assertThat(CodeOfAnAttacker.RUNS).hasValue(0);
    if (!NO_CODE_FOR_THE_ENGINE.contains(how)) {
      assertThat(rootOf(end)).as(how).matches(STOPPED);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "page.html",
        "code.js",
        "code.groovy",
        "case.cmmn",
        "attack.bpmn20.xml",
        "attack.dmn11.xml",
        "attack.BPMN",
        "picture.png",
        "x"
      })
  void onlyDiagramsTablesAndFormsAreDeployed(String name) {
    assertThatThrownBy(() -> deploy(name, "x"))
        .isInstanceOf(BadUserRequestException.class)
        .hasMessageContaining(name + " is not deployed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"components\":[{\"id\":\"f\",\"type\":\"iframe\",\"url\":\"x\"}]}|\"iframe\"",
        "{\"components\":[{\"id\":\"f\",\"type\":\"html\",\"content\":\"x\"}]}|\"html\"",
        "{\"components\":[{\"id\":\"f\",\"type\":[\"html\"],\"content\":\"x\"}]}|html",
        "{\"components\":[{\"id\":\"f\",\"type\":{\"a\":1},\"content\":\"x\"}]}|is not among",
        "{\"components\":[{\"id\":\"f\",\"type\":\"text\",\"conditional\":{\"hide\":[\"=x.class\"]}}]}"
            + "|is not allowed",
        "{\"components\":[{\"id\":\"f\",\"type\":\"text\",\"conditional\":{\"hide\":\"=x.class\"}}]}"
            + "|=x.class",
        "{\"components\":[{\"id\":\"g\",\"type\":\"group\",\"components\":[{\"id\":\"f\","
            + "\"type\":\"text\",\"conditional\":{\"hide\":\"=f(x)\"}}]}]}|=f(x)",
        "{\"components\":[{\"id\":\"f\",\"conditional\":{\"hide\":\"=function(x) external {}\"}}]}"
            + "|function",
        "no form|cannot be read",
        "{}|cannot be read"
      })
  void aFormHoldsFieldsAndConditionsOnly(String form, String reason) {
    assertThatThrownBy(() -> deploy("attack.form", form))
        .isInstanceOf(BadUserRequestException.class)
        .hasMessageContaining("attack.form")
        .hasMessageContaining(reason);
  }

  @Test
  void whatWasDeployedOnceIsCheckedWhenItIsDeployedAgain() {
    String first =
        deploy(
                "attack.bpmn",
                Attacks.diagrams().get("the name of a task").replace(Attacks.CODE, "x"))
            .getId();
    smuggle("attack.bpmn", Attacks.diagrams().get("a class to run"));
    assertThatThrownBy(
            () ->
                repository.createDeployment().name("attack").addDeploymentResources(first).deploy())
        .isInstanceOf(BadUserRequestException.class)
        .hasMessageContaining("camunda:class");
  }

  /** A variable is a value, whatever stands in it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "the assignee",
        "the dueDate",
        "a date",
        "a duration",
        "a rhythm",
        "who is called"
      })
  void aTextInAVariableIsNotReadAsCode(String how) {
    deploy("attack.bpmn", Attacks.diagrams().get(how).replace(Attacks.CODE, "${given}"));
    catchThrowable(
        () -> {
          runtime.startProcessInstanceByKey("attack", Variables.putValue("given", Attacks.CODE));
          workOff();
        });
    assertThat(CodeOfAnAttacker.RUNS).hasValue(0);
  }

  /** Names, notes and keys that somebody sends are words as well. */
  @Test
  void whatIsSentWithARequestIsNotReadAsCode() {
    deploy(
        "attack.bpmn",
        Attacks.diagrams().get("a date").replace(Attacks.CODE, "2099-01-01T09:00:00"));
    String code = Attacks.CODE;
    String instance =
        runtime
            .startProcessInstanceByKey("attack", code, Variables.putValue("x", code))
            .getProcessInstanceId();
    runtime
        .createProcessInstanceModification(instance)
        .startBeforeActivity("attacker")
        .setVariable("x", code)
        .setAnnotation(code)
        .execute();
    runtime.createMessageCorrelation(code).processInstanceBusinessKey(code).correlateAll();
    runtime.signalEventReceived(code, Map.of("x", code));
    runtime.setVariablesAsync(List.of(instance), Variables.putValue("x", code));
    runtime.deleteProcessInstancesAsync(List.of(instance), code);
    workOffBatches();
    Task task = tasks.newTask();
    task.setName(code);
    task.setDescription(code);
    task.setAssignee("collector");
    tasks.saveTask(task);
    tasks.createComment(task.getId(), null, code);
    tasks.deleteTask(task.getId(), true);
    assertThat(CodeOfAnAttacker.RUNS).hasValue(0);
  }

  /** The engine would look for the rules of a file's language where the file says they are. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "xsi:schemaLocation=\"http://camunda.org/schema/1.0/bpmn ADDRESS\"",
        "xsi:schemaLocation=\"urn:x ADDRESS\"",
        "xsi:noNamespaceSchemaLocation=\"ADDRESS\""
      })
  void noFileMakesTheServerAskAnAddress(String attribute) throws IOException {
    AtomicInteger asked = new AtomicInteger();
    HttpServer outside = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    outside.createContext(
        "/",
        request -> {
          asked.incrementAndGet();
          request.sendResponseHeaders(404, -1);
          request.close();
        });
    outside.start();
    try {
      String address = "http://127.0.0.1:" + outside.getAddress().getPort() + "/x.xsd";
      String file =
          Attacks.diagrams()
              .get("the name of a task")
              .replace(Attacks.CODE, "x")
              .replace(
                  "targetNamespace=", attribute.replace("ADDRESS", address) + " targetNamespace=");
      Throwable refusal = catchThrowable(() -> deploy("attack.bpmn", file));
      assertThat(asked).hasValue(0);
      assertThat(refusal)
          .isInstanceOf(BadUserRequestException.class)
          .hasMessageContaining("chemaLocation");
    } finally {
      outside.stop(0);
    }
  }

  private void workOffBatches() {
    for (int round = 0; round < 3; round++) {
      for (Batch batch : management.createBatchQuery().list()) {
        Stream.of(batch.getSeedJobDefinitionId(), batch.getBatchJobDefinitionId())
            .flatMap(kind -> management.createJobQuery().jobDefinitionId(kind).list().stream())
            .forEach(job -> management.executeJob(job.getId()));
      }
    }
    management
        .createBatchQuery()
        .list()
        .forEach(batch -> management.deleteBatch(batch.getId(), true));
  }

  private void smuggle(String name, String content) {
    transaction.executeWithoutResult(
        status ->
            jdbc.update(
                "UPDATE ACT_GE_BYTEARRAY SET BYTES_ = ? WHERE NAME_ = ?",
                content.getBytes(),
                name));
  }

  private Deployment deploy(String name, String content) {
    return repository.createDeployment().name("attack").addString(name, content).deploy();
  }

  private void thereIsACase() {
    time.startOn(LocalDate.of(2024, 1, 8));
    new LedgerBuilder(new Api(mvc)).customer("C-1").invoice("F-1", "C-1", "1000.00");
    time.goTo("2024-02-12");
    caseId = jdbc.queryForObject("SELECT id FROM collection_case", Long.class);
  }

  private VariableMap anything() {
    return Variables.fromMap(ANYTHING).putValue("caseId", caseId);
  }

  private void run(String name) {
    if (name.endsWith(".dmn")) {
      decisions.evaluateDecisionByKey("attack").variables(anything()).evaluate();
    } else {
      runtime.startProcessInstanceByKey("attack", anything());
      workOff();
    }
  }

  private static String rootOf(Throwable end) {
    Throwable root = end;
    while (root != null && root.getCause() != null) {
      root = root.getCause();
    }
    return String.valueOf(root);
  }

  private void answerForm() {
    for (Task task : tasks.createTaskQuery().processDefinitionKey("attack").list()) {
      engine
          .getCommandExecutorTxRequired()
          .execute(
              new SubmitTaskFormCmd(task.getId(), Variables.putValue("f", "text"), false, false));
    }
  }

  private void workOff() {
    for (Job job : management.createJobQuery().processDefinitionKey("attack").list()) {
      management.executeJob(job.getId());
    }
  }
}
