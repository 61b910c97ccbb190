package io.cobranza.process.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.practice.cases.Cases;
import io.cobranza.process.model.CollectionModel;
import io.cobranza.process.tasks.FormField;
import io.cobranza.process.tasks.TaskForm;
import io.cobranza.testing.Http;
import io.cobranza.testing.PeopleAtWork;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Whatever is wrong with the answer to a form, whichever form and by either way to the engine: it
 * is the sender's fault, a sentence says so in the words of the form, and programs read the field.
 */
class EveryFormRefusesInWordsTest extends PeopleAtWork {

  private static final String PROCESS = "one-form";

  @Autowired RepositoryService repository;
  @Autowired RuntimeService runtime;
  @Autowired Invoices invoices;
  @Autowired Cases cases;
  @Autowired ObjectMapper json;

  private Deployment deployed;

  static List<String> forms() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("forms"))) {
      List<String> names =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".form"))
              .map(name -> name.replace(".form", ""))
              .sorted()
              .toList();
      assertThat(names).hasSizeGreaterThan(15);
      return names;
    }
  }

  /** A task about F-1 with that form, and nothing behind it. */
  private String taskWith(String form) {
    deployed =
        repository
            .createDeployment()
            .addModelInstance(
                PROCESS + ".bpmn",
                Bpmn.createExecutableProcess(PROCESS)
                    .camundaHistoryTimeToLive(1)
                    .startEvent()
                    .userTask("UserTask_OneForm")
                    .camundaFormRef(form)
                    .camundaFormRefBinding("latest")
                    .camundaAssignee("collector")
                    .endEvent()
                    .done())
            .deploy();
    runtime.startProcessInstanceByKey(
        PROCESS,
        Map.of(
            CollectionModel.CASE_ID,
            cases.ofInvoice(invoices.find("F-1").orElseThrow().id()).orElseThrow().id().value()));
    return tasks.createTaskQuery().taskDefinitionKey("UserTask_OneForm").singleResult().getId();
  }

  @AfterEach
  void takeItAwayAgain() {
    repository.deleteDeployment(deployed.getId(), true);
  }

  private TaskForm drawn(String form) throws IOException {
    return TaskForm.read(json.readTree(Path.of("forms", form + ".form").toFile()));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void nothingAnswered(String form) throws IOException {
    Optional<FormField> first =
        drawn(form).fields().stream()
            .filter(field -> field.required() && field.hiddenIf() == null)
            .findFirst();
    String address = "/task/" + taskWith(form) + "/submit-form";
    assumeTrue(first.isPresent(), "It may be sent empty");
    for (String way : List.of(REST, TASKLIST)) {
      Http.Answer answer = browserOrProgram(way).post(way + address, "{'variables':{}}");
      refusedFor(first.get(), answer);
      assertThat(answer.json().path("message").asText())
          .isEqualTo("Please fill in \"%s\".".formatted(first.get().label()));
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  void anythingAnsweredWrong(String form) throws IOException {
    TaskForm drawn = drawn(form);
    String address = REST + "/task/" + taskWith(form) + "/submit-form";
    for (FormField field : drawn.fields()) {
      for (String wrong : List.of("☠", "-1", "x".repeat(4001), "2024-02-30")) {
        if (!field.fits(wrong)) {
          Http.Answer answer =
              program("collector")
                  .post(
                      address, "{'variables':{'%s':{'value':'%s'}}}".formatted(field.key(), wrong));
          assertThat(answer.status()).as(field.key() + " " + answer).isEqualTo(400);
          JsonNode told = answer.json();
          assertThat(drawn.fields())
              .filteredOn(each -> each.key().equals(told.path("field").asText()))
              .as(answer.toString())
              .singleElement()
              .satisfies(blamed -> refusedFor(blamed, answer));
        }
      }
    }
  }

  private void refusedFor(FormField field, Http.Answer answer) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
    assertThat(answer.json().path("field").asText()).isEqualTo(field.key());
    assertThat(answer.json().path("type").asText()).isEqualTo("TaskAnswerRefusedException");
    assertThat(answer.json().path("message").asText())
        .contains(field.label())
        .doesNotContain("(" + field.key() + ")", "{{");
  }

  private Http browserOrProgram(String way) {
    return way.equals(TASKLIST) ? browser("collector") : program("collector");
  }
}
