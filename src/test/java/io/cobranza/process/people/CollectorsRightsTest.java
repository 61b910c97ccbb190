package io.cobranza.process.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cobranza.process.guards.CodeOfAnAttacker;
import io.cobranza.process.tasks.TaskAnswerRefusedException;
import io.cobranza.testing.Http;
import io.cobranza.testing.PeopleAtWork;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A collector works on the collectors' tasks, and can do nothing else to the engine. */
class CollectorsRightsTest extends PeopleAtWork {

  @Autowired RuntimeService runtime;

  @Test
  void aCollectorSeesTheCollectorsTasks() {
    assertThat(tasksSeenBy("collector")).containsExactly("UserTask_CallCustomer");
  }

  @Test
  void nobodyElseSeesThemButTheSupervisorAndWhoReadsEverything() {
    for (String user : List.of("courtesy", "sales", "resolver")) {
      assertThat(tasksSeenBy(user)).as(user).isEmpty();
    }
    for (String user : List.of("supervisor", "auditor", "owner", "admin")) {
      assertThat(tasksSeenBy(user)).as(user).hasSize(1);
    }
    assertThat(program("erp").get(REST + "/task").status()).isEqualTo(403);
  }

  @Test
  void aCollectorReadsTheForm() {
    Http collector = program("collector");
    String task = "/task/" + callTask().getId();
    assertThat(
            collector
                .get(REST + task + "/form-variables")
                .json()
                .path("openBalance")
                .path("value")
                .asText())
        .contains("1,000.00");
    assertThat(collector.get(REST + task + "/deployed-form").status()).isEqualTo(200);
  }

  @Test
  void aCollectorTakesATaskGivesItBackAndCompletesIt() {
    Http collector = program("collector");
    String task = REST + "/task/" + callTask().getId();
    assertThat(collector.post(task + "/claim", "{'userId':'collector'}").status()).isEqualTo(204);
    assertThat(collector.post(task + "/unclaim", "{}").status()).isEqualTo(204);
    assertThat(
            collector
                .post(task + "/submit-form", "{'variables':{'outcome':{'value':'NOT_REACHED'}}}")
                .toString())
        .isEqualTo("204 ");
    assertThat(callTask()).isNull();
  }

  @Test
  void anotherGroupCannotTouchTheTask() {
    Http resolver = program("resolver");
    String task = REST + "/task/" + callTask().getId();
    assertThat(resolver.get(task).status()).isIn(403, 404);
    assertThat(resolver.get(task + "/form-variables").status()).isIn(403, 404);
    assertThat(resolver.post(task + "/claim", "{'userId':'resolver'}").status()).isEqualTo(403);
    assertThat(
            resolver
                .post(
                    task + "/complete",
                    "{'variables':{'outcome':{'value':'REFUSES'},'lateReason':{'value':'CASH'},'satisfaction':{'value':'3'}}}")
                .status())
        .isEqualTo(403);
    assertThat(callTask()).isNotNull();
  }

  @Test
  void aCollectorSetsNoVariables() {
    Http collector = program("collector");
    String task = REST + "/task/" + callTask().getId();
    String instance = REST + "/process-instance/" + callTask().getProcessInstanceId();
    String paid = "{'value':true,'type':'Boolean'}";
    assertThat(collector.put(task + "/variables/settled", paid).status()).isEqualTo(403);
    assertThat(collector.put(task + "/localVariables/settled", paid).status()).isEqualTo(403);
    assertThat(collector.put(instance + "/variables/settled", paid).status()).isEqualTo(403);
    assertThat(runtime.getVariable(callTask().getProcessInstanceId(), "settled")).isNull();
  }

  @Test
  void aCollectorNeitherRenamesNorPassesOnATaskThatIsNotTaken() {
    Http collector = program("collector");
    String task = REST + "/task/" + callTask().getId();
    assertThat(collector.put(task, "{'name':'Nothing to do','priority':0}").status())
        .isEqualTo(403);
    assertThat(collector.post(task + "/assignee", "{'userId':'resolver'}").status()).isEqualTo(403);
    assertThat(collector.delete(task).status()).isIn(403, 500);
    assertThat(callTask()).isNotNull();
  }

  @Test
  void noTaskEndsByAnError() {
    Http collector = program("collector");
    String task = REST + "/task/" + callTask().getId();
    assertThat(collector.post(task + "/bpmnError", "{'errorCode':'x'}").status()).isEqualTo(403);
    assertThat(collector.post(task + "/bpmnEscalation", "{'escalationCode':'x'}").status())
        .isEqualTo(403);
    String id = callTask().getId();
    assertThatThrownBy(() -> tasks.handleBpmnError(id, "x", "y", Map.of("settled", true)))
        .isInstanceOf(TaskAnswerRefusedException.class);
    assertThatThrownBy(() -> tasks.handleEscalation(id, "x"))
        .isInstanceOf(TaskAnswerRefusedException.class);
    assertThat(callTask()).isNotNull();
  }

  @Test
  void aCollectorStartsNoProcess() {
    assertThat(
            program("collector")
                .post(
                    REST + "/process-definition/key/invoice-collection/start",
                    "{'variables':{'caseId':{'value':1,'type':'Long'}}}")
                .status())
        .isEqualTo(403);
  }

  @Test
  void aCollectorTellsTheProcessNothing() {
    String businessKey =
        runtime
            .createProcessInstanceQuery()
            .processDefinitionKey("invoice-collection")
            .singleResult()
            .getBusinessKey();
    assertThat(
            program("collector")
                .post(
                    REST + "/message",
                    "{'messageName':'InvoiceSettled','businessKey':'%s'}".formatted(businessKey))
                .status())
        .isEqualTo(403);
    assertThat(callTask()).isNotNull();
  }

  @Test
  void aCollectorDeploysNothing() {
    String diagram =
        """
        --part\r
        Content-Disposition: form-data; name="deployment-name"\r
        \r
        attack\r
        --part\r
        Content-Disposition: form-data; name="attack.bpmn"; filename="attack.bpmn"\r
        Content-Type: application/octet-stream\r
        \r
        <?xml version="1.0" encoding="UTF-8"?>
        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="x"
            xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
          <process id="attack" isExecutable="true" camunda:historyTimeToLive="P1D">
            <startEvent id="start">
              <timerEventDefinition>
                <timeDate>${''.getClass().forName('%s').newInstance()}</timeDate>
              </timerEventDefinition>
            </startEvent>
          </process>
        </definitions>
        \r
        --part--\r
        """
            .formatted(CodeOfAnAttacker.class.getName());
    CodeOfAnAttacker.RUNS.set(0);
    for (String user : List.of("collector", "supervisor", "auditor", "erp")) {
      assertThat(program(user).multipart(REST + "/deployment/create", "part", diagram).status())
          .as(user)
          .isEqualTo(403);
    }
    assertThat(CodeOfAnAttacker.RUNS).hasValue(0);
    // A process owner may deploy, but no code with it.
    assertThat(program("owner").multipart(REST + "/deployment/create", "part", diagram))
        .returns(400, Http.Answer::status)
        .asString()
        .contains("attack.bpmn, start: the expression");
    assertThat(CodeOfAnAttacker.RUNS).hasValue(0);
  }

  private List<String> tasksSeenBy(String user) {
    return StreamSupport.stream(program(user).get(REST + "/task").json().spliterator(), false)
        .map(task -> task.path("taskDefinitionKey").asText())
        .toList();
  }
}
