package io.cobranza.process.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cobranza.testing.Http;
import io.cobranza.testing.PeopleAtWork;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.Comment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A task comes only into the hands of those it is for, whichever way it is passed on. */
class TaskHandsTest extends PeopleAtWork {

  private static final List<String> WAYS = List.of("claim", "assignee", "delegate");
  private static final String ANSWER =
      "{'variables':{'outcome':{'value':'NOT_REACHED'},'note':{'value':'Nobody there'}}}";

  private static final String CARD = "Call customer: Customer C-1 · EUR 1,000.00";

  @Autowired IdentityService identity;

  @AfterEach
  void theColleagueLeaves() {
    identity.deleteUser("carla");
  }

  private void carlaIsACollectorToo() {
    User carla = identity.newUser("carla");
    carla.setPassword("carla");
    identity.saveUser(carla);
    identity.createMembership("carla", "collectors");
  }

  private String callTaskOf(String api) {
    return api + "/task/" + callTask().getId();
  }

  private String call() {
    return callTaskOf(REST);
  }

  private void collectorHasIt() {
    assertThat(program("collector").post(call() + "/claim", "{'userId':'collector'}").status())
        .isEqualTo(204);
  }

  private static String to(String person) {
    return "{'userId':'%s'}".formatted(person);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"auditor", "owner", "erp", "sales", "admin", "nobody-of-that-name", "collector "})
  void whoItIsNotForIsNeverGivenIt(String person) {
    for (String giver : List.of("supervisor", "admin", "collector")) {
      for (String way : WAYS) {
        assertThat(program(giver).post(call() + "/" + way, to(person)).status())
            .as("%s by %s", way, giver)
            .isEqualTo(403);
      }
    }
    collectorHasIt();
    for (String way : List.of("assignee", "delegate")) {
      assertThat(program("collector").post(call() + "/" + way, to(person)).status())
          .as("%s by who has it", way)
          .isEqualTo(403);
    }
    assertThat(
            program("collector")
                .put(call(), "{'assignee':'%s','priority':50}".formatted(person))
                .status())
        .isEqualTo(403);
    assertThat(callTask().getAssignee()).isEqualTo("collector");
  }

  @Test
  void aRefusalSaysWhoseTaskItIs() {
    Http.Answer refused = program("supervisor").post(call() + "/assignee", to("auditor"));
    assertThat(refused.json().path("message").asText())
        .isEqualTo("Diego Santos is not in the group this task is for: Collectors.");
  }

  @Test
  void aSupervisorGivesItToACollectorWhoGivesItOnToAnother() {
    carlaIsACollectorToo();
    assertThat(program("supervisor").post(call() + "/assignee", to("collector")).status())
        .isEqualTo(204);
    assertThat(program("collector").post(call() + "/assignee", to("carla")).status())
        .isEqualTo(204);
    assertThat(program("carla").post(call() + "/complete", ANSWER).status()).isEqualTo(204);
    assertThat(callTask()).isNull();
  }

  @Test
  void whoHasLeftTheGroupCompletesNothingThatWasGivenBefore() {
    carlaIsACollectorToo();
    assertThat(program("carla").post(call() + "/claim", to("carla")).status()).isEqualTo(204);
    identity.deleteMembership("carla", "collectors");
    identity.createMembership("carla", "sales");
    for (String way : List.of("complete", "submit-form")) {
      assertThat(program("carla").post(call() + "/" + way, ANSWER).status()).isEqualTo(403);
    }
    assertThat(callTask()).isNotNull();
  }

  @Test
  void anAdministratorOfTheSoftwareAnswersNothingForTheDepartment() {
    for (String way : List.of("complete", "submit-form")) {
      assertThat(program("admin").post(call() + "/" + way, ANSWER).status()).isEqualTo(403);
    }
    assertThat(callTask()).isNotNull();
  }

  @Test
  void whoHasItChangesTheDayItComesUpAgainAndNothingElse() {
    collectorHasIt();
    String unchanged =
        "'name':'%s','description':'%s','assignee':'collector','priority':%d"
            .formatted(CARD, "Customer C-1", callTask().getPriority());
    assertThat(
            program("collector")
                .put(call(), "{%s,'followUp':'2024-03-01T09:00:00.000+0100'}".formatted(unchanged))
                .toString())
        .isEqualTo("204 ");
    assertThat(callTask().getFollowUpDate()).isNotNull();
    for (String change :
        List.of(
            "'name':'Nothing to do'",
            "'description':'x'",
            "'priority':1",
            "'due':'2030-01-01T00:00:00.000+0100'",
            "'owner':'collector','priority':0",
            "'delegationState':'PENDING'")) {
      assertThat(program("collector").put(call(), "{%s,%s}".formatted(unchanged, change)).status())
          .as(change)
          .isEqualTo(403);
    }
    assertThat(callTask().getName()).isEqualTo(CARD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"auditor", "owner", "erp", "sales", "courtesy"})
  void whoItIsNotForWritesNothingOnIt(String person) {
    Http caller = program(person);
    assertThat(caller.post(call() + "/comment/create", "{'message':'x'}").status()).isIn(400, 403);
    assertThat(caller.put(call(), "{'name':'x','priority':1}").status()).isIn(403, 404);
    assertThat(
            caller
                .post(call() + "/identity-links", "{'groupId':'sales','type':'candidate'}")
                .status())
        .isEqualTo(403);
    assertThat(tasks.getTaskComments(callTask().getId())).isEmpty();
  }

  /** The service itself, beyond what the engine's API lets through to it. */
  @Test
  void onlyWhoItIsForAndSupervisorsWriteNotesOnIt() {
    String task = callTask().getId();
    for (String group : List.of("collectors", "supervisors")) {
      assertThat(noteOf(group, task)).as(group).isNotNull();
    }
    for (String group : List.of("sales", "auditors", "process-owners", "administrators")) {
      assertThatThrownBy(() -> noteOf(group, task)).isInstanceOf(AuthorizationException.class);
    }
  }

  private Comment noteOf(String group, String task) {
    identity.setAuthentication("somebody", List.of(group));
    try {
      return tasks.createComment(task, null, "Ring after ten");
    } finally {
      identity.clearAuthentication();
    }
  }
}
