package io.cobranza.practice.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cobranza.desk.worklist.CaseSheets;
import io.cobranza.practice.cases.CaseState;
import io.cobranza.testing.CollectionTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ReturnBySalesTest extends CollectionTest {

  @Autowired CaseSheets sheets;

  private static final String VISIT = "UserTask_InvolveSalesRep";

  /** A large invoice: the sales rep is asked on Friday 2024-03-01. */
  private void theSalesRepAgreesOnAReturn(String amount) {
    ledger.invoice("F-2", "C-1", "6000.00");
    pays("1000.00");
    followed = "F-2";
    goToTheCall();
    complete("UserTask_CallCustomer", "outcome", "NOT_REACHED");
    time.goTo("2024-02-13");
    complete("UserTask_CallAgain", "outcome", "BARRIER", "barrier", "PURCHASE_ORDER_MISSING");
    complete("UserTask_FindOrderCopy", "note", "Sent.");
    time.goTo("2024-03-01");
    as("sales", VISIT, "outcome", "RETURN", "returnedGoods", "Two pumps", "returnAmount", amount);
  }

  @Test
  void goodsThatComeBackAreCreditedAndTheRestIsCollected() {
    theSalesRepAgreesOnAReturn("2000.00");
    assertThat(state()).isEqualTo(CaseState.RETURNING_GOODS);
    assertThat(openTasks()).containsExactly("UserTask_ReceiveGoods");
    assertThat(lettersOrdered()).endsWith("return-agreed");
    complete("UserTask_ReceiveGoods", "received", "RECEIVED");
    assertThat(invoices.find("F-2").orElseThrow().open().amount()).isEqualByComparingTo("4000");
    assertThat(state()).isEqualTo(CaseState.IN_HOUSE);
    assertThat(lettersOrdered()).contains("return-credited");
  }

  @Test
  void whoReceivesThemReadsByNameWhoAgreed() {
    theSalesRepAgreesOnAReturn("2000.00");
    assertThat(sheets.of(theCase().id()).texts()).containsEntry("returnAgreedBy", "Javier Molina");
  }

  @Test
  void everythingBackSettlesTheInvoice() {
    theSalesRepAgreesOnAReturn("6000.00");
    complete("UserTask_ReceiveGoods", "received", "RECEIVED");
    assertThat(state()).isEqualTo(CaseState.SETTLED);
    assertThat(process()).isNull();
  }

  @Test
  void paymentMeanwhileEndsIt() {
    theSalesRepAgreesOnAReturn("2000.00");
    ledger.payment("P-6000", "F-2", "6000.00", "2024-03-01");
    assertThat(openTasks()).isEmpty();
    assertThat(process()).isNull();
  }

  @Test
  void withdrawalMeanwhileEndsIt() {
    theSalesRepAgreesOnAReturn("2000.00");
    invoices.withdraw("F-2", "Replaced.");
    assertThat(process()).isNull();
  }

  @Test
  void moreThanIsOpenCannotComeBack() {
    assertThatThrownBy(() -> theSalesRepAgreesOnAReturn("6000.01"))
        .hasMessageContaining("more than is still open");
  }
}
