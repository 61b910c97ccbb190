package io.cobranza.practice.obstacles;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.practice.cases.CaseState;
import io.cobranza.practice.pauses.PauseTerm;
import io.cobranza.practice.pauses.Pauses;
import io.cobranza.testing.CollectionTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What stands in the way is met, and the case follows. */
class ObstaclesTest extends CollectionTest {

  @Autowired Obstacles obstacles;
  @Autowired Pauses pauses;

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

  @Test
  void aDisputeIsMetAndTheCaseIsInDispute() {
    disputedInWriting("DAMAGED", "1000.00");
    assertThat(obstacles.meet(theCase().id(), null)).contains(Obstacle.DISPUTE);
    assertThat(state()).isEqualTo(CaseState.IN_DISPUTE);
  }

  @Test
  void nothingInTheWayChangesNothing() {
    CaseState before = state();
    assertThat(obstacles.meet(theCase().id(), null)).isEmpty();
    assertThat(state()).isEqualTo(before);
  }

  @Test
  void aPauseIsMetAndTheCaseRests() {
    pauses.pauseInvoice(INVOICE, new PauseTerm("A fire", time.today(), time.today().plusDays(9)));
    assertThat(obstacles.meet(theCase().id(), null)).contains(Obstacle.PAUSE);
    assertThat(state()).isEqualTo(CaseState.PAUSED);
  }
}
