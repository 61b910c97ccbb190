package io.cobranza.practice.obstacles;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.practice.cases.CaseState;
import io.cobranza.practice.pauses.PauseTerm;
import io.cobranza.practice.pauses.Pauses;
import io.cobranza.testing.CollectionTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looking for obstacles is a step that changes the case; asking for them is none. */
class ObstaclesTest extends CollectionTest {

  @Autowired Obstacles obstacles;
  @Autowired Pauses pauses;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void theCustomerPromises() {
    goToTheCall();
    complete(
        "UserTask_CallCustomer",
        "outcome",
        "PROMISE",
        "promisedAmount",
        "1000.00",
        "promisedOn",
        "2024-02-20");
  }

  private List<Map<String, Object>> everythingKept() {
    return jdbc.sql("SELECT * FROM collection_case").query().listOfRows();
  }

  private void isFoundByAskingTwice(Obstacle obstacle) {
    List<Map<String, Object>> before = everythingKept();
    List<String> trail = trail();
    long running = runtime.createProcessInstanceQuery().count();
    for (int time = 0; time < 2; time++) {
      assertThat(obstacles.of(theCase().id(), true)).contains(obstacle);
    }
    assertThat(everythingKept()).isEqualTo(before);
    assertThat(trail()).isEqualTo(trail);
    assertThat(runtime.createProcessInstanceQuery().count()).isEqualTo(running);
  }

  @Test
  void aDisputeIsFoundAndTheCaseStaysAsItIs() {
    disputedInWriting("DAMAGED", "1000.00");
    isFoundByAskingTwice(Obstacle.DISPUTE);
    obstacles.meet(theCase().id(), true);
    assertThat(state()).isEqualTo(CaseState.IN_DISPUTE);
  }

  @Test
  void aPauseIsFoundAndTheCaseStaysAsItIs() {
    pauses.pauseInvoice(INVOICE, new PauseTerm("A fire", time.today(), time.today().plusDays(9)));
    isFoundByAskingTwice(Obstacle.PAUSE);
    obstacles.meet(theCase().id(), true);
    assertThat(state()).isEqualTo(CaseState.PAUSED);
  }
}
