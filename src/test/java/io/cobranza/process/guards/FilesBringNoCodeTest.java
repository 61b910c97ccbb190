package io.cobranza.process.guards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.cobranza.testing.CobranzaTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.deploy.cache.CacheDeployer;
import org.camunda.bpm.engine.impl.persistence.deploy.cache.DeploymentCache;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.runtime.Job;
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
      Variables.putValue("x", "text").putValue("anything", "text").putValue("caseId", 1L);

  @Autowired RepositoryService repository;
  @Autowired RuntimeService runtime;
  @Autowired ManagementService management;
  @Autowired DecisionService decisions;
  @Autowired ProcessEngineConfigurationImpl engine;
  @Autowired JdbcTemplate jdbc;
  @Autowired TransactionTemplate transaction;

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

  /** Some need the check: the engine makes an object itself. All others are stopped by it too. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void whatIsReadWithoutTheCheckIsNotRun(String how, String name, String content) {
    if (List.of("a class for forms", "a check of a form").contains(how)) {
      return;
    }
    CacheDeployer deployer =
        (CacheDeployer) ReflectionTestUtils.getField(engine.getDeploymentCache(), "cacheDeployer");
    List<Deployer> all = engine.getDeployers();
    deployer.setDeployers(all.stream().filter(each -> !(each instanceof DeploymentCheck)).toList());
    try {
      catchThrowable(
          () -> {
            deploy(name, content);
            run(name);
          });
    } finally {
      deployer.setDeployers(all);
    }
    assertThat(CodeOfAnAttacker.RUNS).hasValue(0);
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

  private void run(String name) {
    if (name.endsWith(".dmn")) {
      decisions.evaluateDecisionByKey("attack").variables(ANYTHING).evaluate();
    } else {
      runtime.startProcessInstanceByKey("attack", ANYTHING);
      workOff();
    }
  }

  private void workOff() {
    for (Job job : management.createJobQuery().processDefinitionKey("attack").list()) {
      management.executeJob(job.getId());
    }
  }
}
