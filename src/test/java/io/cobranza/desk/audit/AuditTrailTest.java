package io.cobranza.desk.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cobranza.practice.cases.CaseHistoryEvent;
import io.cobranza.practice.cases.HistoryAction;
import io.cobranza.testing.CollectionTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.IllegalTransactionStateException;

class AuditTrailTest extends CollectionTest {

  @Autowired ApplicationEventPublisher events;

  @Test
  void whatHappensToACaseIsWrittenDownInItsOrderWithItsMomentAndWhoDidIt() {
    goToTheCall();
    complete("UserTask_CallCustomer", "outcome", "NOT_REACHED");

    assertThat(audit.of(theCase().id()))
        .isNotEmpty()
        .isSortedAccordingTo((one, next) -> one.at().compareTo(next.at()))
        .allSatisfy(line -> assertThat(line.actor()).isNotBlank());
  }

  /** Otherwise something could be told that was rolled back, or happen without being told. */
  @Test
  void itIsWrittenInTheTransactionInWhichItHappensOrNotAtAll() {
    goToTheCall();
    int before = audit.of(theCase().id()).size();
    CaseHistoryEvent loose = new CaseHistoryEvent(theCase().id(), HistoryAction.CONTACT, "outside");

    assertThatThrownBy(() -> events.publishEvent(loose))
        .isInstanceOf(IllegalTransactionStateException.class);
    assertThat(audit.of(theCase().id())).hasSize(before);
  }
}
