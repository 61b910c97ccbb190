package io.cobranza.process.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.testing.Api;
import io.cobranza.testing.Http;
import io.cobranza.testing.LedgerBuilder;
import io.cobranza.testing.PeopleAtWork;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Of two people at one task the second reads who was first. */
class TwoAtOneTaskTest extends PeopleAtWork {

  private static final String ANSWER =
      "{'variables':{'outcome':{'value':'NOT_REACHED'},'note':{'value':'Nobody there'}}}";

  @Autowired IdentityService identity;

  private String task;

  @BeforeEach
  void twoCollectors() {
    User carla = identity.newUser("carla");
    carla.setPassword("carla");
    identity.saveUser(carla);
    identity.createMembership("carla", "collectors");
    task = REST + "/task/" + callTask().getId();
  }

  @AfterEach
  void theSecondLeaves() {
    identity.deleteUser("carla");
  }

  private void secondReads(Http.Answer answer, String sentence) {
    assertThat(answer).returns(409, Http.Answer::status).asString().contains(sentence);
  }

  @Test
  void whoTakesATakenTaskReadsWhoHasIt() {
    program("collector").post(task + "/claim", "{'userId':'collector'}");
    secondReads(
        program("carla").post(task + "/claim", "{'userId':'carla'}"),
        "Carmen Ruiz has this task already.");
  }

  @Test
  void whoAnswersAnAnsweredTaskReadsWhoDid() {
    assertThat(program("collector").post(task + "/complete", ANSWER).status()).isEqualTo(204);
    for (String way : new String[] {"complete", "submit-form"}) {
      secondReads(
          program("carla").post(task + "/" + way, ANSWER),
          "Carmen Ruiz has answered this task already.");
    }
    secondReads(
        program("carla").post(task + "/claim", "{'userId':'carla'}"),
        "Carmen Ruiz has answered this task already.");
  }

  @Test
  void whoAnswersAfterThePaymentReadsThatItIsNotNeeded() {
    new LedgerBuilder(new Api(mvc)).payment("P-1", "F-1", "1000.00", "2024-02-12");
    secondReads(program("collector").post(task + "/complete", ANSWER), "not needed any more");
  }

  @Test
  void aRefusedAnswerIsTheSendersFaultAndSaysWhy() {
    assertThat(program("collector").post(task + "/submit-form", "{'variables':{}}"))
        .returns(400, Http.Answer::status)
        .asString()
        .contains("Please fill in");
  }
}
