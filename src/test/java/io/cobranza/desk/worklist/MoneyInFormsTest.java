package io.cobranza.desk.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.testing.CollectionTest;
import org.camunda.bpm.engine.FormService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who calls is told what we hold, so that nobody asks for what we have. */
class MoneyInFormsTest extends CollectionTest {

  private static final String CALL = "UserTask_CallCustomer";

  @Autowired FormService forms;

  private Object shown() {
    return forms.getTaskFormVariables(task(CALL).getId()).get("accountMoney");
  }

  @Test
  void aCallSaysWhatIsHeldForTheCustomerUntilItPays() {
    time.withRoutine("money-on-account");
    goToTheCall();
    assertThat(shown()).isEqualTo("–");
    api.send(
        "/api/payments",
        "{'reference':'P-1','customer':'C-1','amount':'150.00','currency':'EUR',"
            + "'receivedOn':'2024-02-12'}");
    assertThat(shown().toString())
        .contains("We hold EUR 150.00 for this customer", "do not ask for it");

    time.passDays(1);
    assertThat(shown()).isEqualTo("–");
    assertThat(forms.getTaskFormVariables(task(CALL).getId()).get("openBalance").toString())
        .contains("850.00");
  }
}
