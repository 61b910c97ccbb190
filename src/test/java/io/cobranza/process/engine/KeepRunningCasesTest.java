package io.cobranza.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.practice.disputes.DisputeReason;
import io.cobranza.practice.disputes.NewDispute;
import io.cobranza.practice.pauses.PauseTerm;
import io.cobranza.practice.pauses.Pauses;
import io.cobranza.process.model.CollectionModel;
import io.cobranza.shared.Money;
import io.cobranza.testing.CollectionTest;
import io.cobranza.testing.KeptData;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Makes what {@link KeptData} holds; run by hand after a release, before the next change of the
 * schema: {@code mvn test -Dtest=KeepRunningCasesTest -Dkeep=true}.
 */
@EnabledIfSystemProperty(named = "keep", matches = "true")
class KeepRunningCasesTest extends CollectionTest {

  @Autowired Pauses pauses;
  @Autowired DataSource database;

  @Test
  void casesThatStandInEveryPlace() {
    for (int i = 2; i <= 12; i++) {
      ledger.customer("C-" + i).invoice("F-" + i, "C-" + i, "1000.00");
    }
    ledger.customer("C-20");
    ledger.invoice("F-20", "C-20", "6000.00", "2024-01-20", "2024-02-19");
    ledger.customer("C-21");
    ledger.invoiceThatReached(
        "FINAL_DEMAND", "F-21", "C-21", "1000.00", "2023-09-01", "2023-10-01");
    goToWithLetters(KeptData.DAY);

    answer("F-2", "UserTask_CallCustomer", "outcome", "NOT_REACHED");
    answer(
        "F-3",
        "UserTask_CallCustomer",
        "outcome",
        "BARRIER",
        "barrier",
        "RECEIVING_DOCUMENT_MISSING");
    answer("F-4", "UserTask_CallCustomer", "outcome", "PAID", "paymentReference", "T-1");
    answer(
        "F-5",
        "UserTask_CallCustomer",
        "outcome",
        "PROMISE",
        "promisedAmount",
        "1000.00",
        "promisedOn",
        "2024-02-20");
    dispute("F-6", "1000.00");
    dispute("F-7", "400.00");
    pauses.pauseInvoice("F-8", new PauseTerm("A fire", time.today(), LocalDate.of(2024, 3, 15)));
    dispute("F-9", "400.00");
    ledger.payment("P-9", "F-9", "600.00", KeptData.DAY);
    ledger.payment("P-10", "F-10", "1000.00", KeptData.DAY);
    invoices.withdraw("F-11", "Billed twice.");
    ledger.payment("P-12", "F-12", "300.00", KeptData.DAY);
    answer("F-21", "UserTask_ApproveHandOver", "decision", "AGENCY");
    theLettersLeave();

    assertThat(openTasks()).hasSizeGreaterThan(4);
    KeptData.keep(database);
  }

  private void answer(String invoice, String key, String... answers) {
    followed = invoice;
    List<Task> found =
        tasks
            .createTaskQuery()
            .taskDefinitionKey(key)
            .processVariableValueEquals(CollectionModel.CASE_ID, theCase().id().value())
            .list();
    assertThat(found).as(key + " of " + invoice + " among " + openTasks()).hasSize(1);
    Map<String, Object> form = new HashMap<>();
    for (int i = 0; i < answers.length; i += 2) {
      form.put(answers[i], answers[i + 1]);
    }
    if (key.equals("UserTask_CallCustomer") && !form.get("outcome").equals("NOT_REACHED")) {
      form.put("lateReason", "ADMINISTRATION");
      form.put("satisfaction", "3");
    }
    tasks.complete(found.get(0).getId(), form);
  }

  private void dispute(String invoice, String amount) {
    disputes.raise(
        new NewDispute(
            "D-" + invoice,
            invoices.find(invoice).orElseThrow().id(),
            DisputeReason.DAMAGED,
            Money.of(amount, "EUR"),
            "It came broken.",
            time.today()));
  }
}
