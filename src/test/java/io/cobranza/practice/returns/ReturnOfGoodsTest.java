package io.cobranza.practice.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cobranza.letters.dunning.ReturnLetters;
import io.cobranza.practice.cases.CaseState;
import io.cobranza.process.model.CollectionModel;
import io.cobranza.process.tasks.TaskAnswerRefusedException;
import io.cobranza.shared.Money;
import io.cobranza.testing.CalledProcess;
import io.cobranza.testing.CollectionTest;
import java.math.BigDecimal;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

class ReturnOfGoodsTest extends CollectionTest {

  private static final String RECEIVE = "UserTask_ReceiveGoods";

  @Autowired Returns returns;
  @Autowired ReturnLetters inLetters;
  @Autowired JdbcTemplate jdbc;

  @BeforeEach
  void collectionHasBegun() {
    time.goTo("2024-02-07");
  }

  private void agreeOn(String amount) {
    returns.agree(theCase().id(), Money.of(amount, "EUR"), "Four unopened pallets");
    CalledProcess.start(runtime, CollectionModel.RETURN_OF_GOODS, theCase().id());
  }

  private Object outcome() {
    return CalledProcess.outcome(history, CollectionModel.RETURN_OF_GOODS, "returnOutcome");
  }

  private BigDecimal open() {
    return invoices.find(INVOICE).orElseThrow().open().amount();
  }

  @Test
  void theCustomerIsToldAndTheWarehouseWaits() {
    agreeOn("400.00");
    assertThat(lettersOrdered()).endsWith("return-agreed");
    assertThat(tasks.createTaskQuery().taskCandidateGroup("logistics").count()).isEqualTo(1);
  }

  @Test
  void theLetterNamesTheDayOnWhichTheSupervisorsAreAlerted() {
    agreeOn("400.00");
    assertThat(inLetters.lastOf(theCase().id()).orElseThrow().by())
        .isEqualTo(
            task(RECEIVE)
                .getDueDate()
                .toInstant()
                .atZone(ZoneId.of("Europe/Madrid"))
                .toLocalDate());
  }

  @Test
  void allOfItIsCreditedInFull() {
    agreeOn("400.00");
    complete(RECEIVE, "received", "RECEIVED");
    assertThat(open()).isEqualByComparingTo("600");
    assertThat(outcome()).isEqualTo("COLLECTION");
    assertThat(lettersOrdered()).endsWith("return-credited");
    assertThat(trail()).contains("RETURN_AGREED", "RETURN_RECEIVED", "RETURN_CREDITED");
  }

  @Test
  void partOfItIsCreditedForWhatItIsWorth() {
    agreeOn("400.00");
    complete(RECEIVE, "received", "PARTLY_RECEIVED", "creditAmount", "150.00");
    assertThat(open()).isEqualByComparingTo("850");
    assertThat(outcome()).isEqualTo("COLLECTION");
  }

  @Test
  void partOfItIsNeverWorthMoreThanWasAgreed() {
    agreeOn("400.00");
    complete(RECEIVE, "received", "PARTLY_RECEIVED", "creditAmount", "500.00");
    assertThat(open()).isEqualByComparingTo("600");
  }

  @Test
  void aPartHasAnAmount() {
    agreeOn("400.00");
    assertThatThrownBy(() -> complete(RECEIVE, "received", "PARTLY_RECEIVED"))
        .isInstanceOf(TaskAnswerRefusedException.class)
        .hasMessageContaining("What is the accepted part worth?");
  }

  @Test
  void nothingThatCameIsNotCredited() {
    agreeOn("400.00");
    complete(RECEIVE, "received", "NOT_RECEIVED", "note", "The carrier knows of nothing.");
    assertThat(open()).isEqualByComparingTo("1000");
    assertThat(outcome()).isEqualTo("COLLECTION");
    assertThat(lettersOrdered()).doesNotContain("return-credited");
    assertThat(returns.last(theCase().id()).orElseThrow().state())
        .isEqualTo(ReturnState.NOT_RECEIVED);
  }

  @Test
  void goodsWorthTheWholeBalanceSettleIt() {
    agreeOn("5000.00");
    complete(RECEIVE, "received", "RECEIVED");
    assertThat(outcome()).isEqualTo("SETTLED");
    assertThat(state()).isEqualTo(CaseState.SETTLED);
    assertThat(lettersOrdered()).endsWith("return-credited");
  }

  @Test
  void whatWasPaidMeanwhileIsNotCredited() {
    agreeOn("400.00");
    pays("900.00");
    complete(RECEIVE, "received", "RECEIVED");
    assertThat(returns.last(theCase().id()).orElseThrow().credited().amount())
        .isEqualByComparingTo("100");
    assertThat(outcome()).isEqualTo("SETTLED");
  }

  @Test
  void goodsThatAreLateAlertTheSupervisors() {
    agreeOn("400.00");
    time.goTo("2024-02-20");
    assertThat(alerts("RETURN_LATE")).isZero();
    time.goTo("2024-02-21");
    assertThat(alerts("RETURN_LATE")).isEqualTo(1);
    assertThat(openTasks()).contains(RECEIVE);
  }

  private int alerts(String kind) {
    return jdbc.queryForObject("SELECT COUNT(*) FROM alert WHERE kind = ?", Integer.class, kind);
  }
}
