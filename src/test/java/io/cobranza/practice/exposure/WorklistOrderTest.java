package io.cobranza.practice.exposure;

import static io.cobranza.practice.policy.CustomerClass.A;
import static io.cobranza.practice.policy.CustomerClass.B;
import static io.cobranza.practice.policy.CustomerClass.C;
import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.practice.policy.CustomerClass;
import io.cobranza.practice.policy.WorklistOrder;
import io.cobranza.practice.policy.WorklistOrder.Standing;
import io.cobranza.process.model.CollectionModel;
import io.cobranza.testing.CollectionTest;
import java.util.Currency;
import java.util.List;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The largest debts get the most continuous attention. */
class WorklistOrderTest extends CollectionTest {

  @Autowired CustomerClasses classes;
  @Autowired WorklistOrder order;
  @Autowired FilterService filters;

  /** Beside the 1,000 of customer C-1: A owes 8,000 of 10,000, B with C-1 the next 15 %. */
  private void fourDebtors() {
    ledger
        .customer("BIG")
        .invoice("F-BIG", "BIG", "8000.00")
        .customer("MIDDLE")
        .invoice("F-MIDDLE", "MIDDLE", "600.00")
        .customer("SMALL")
        .invoice("F-SMALL", "SMALL", "400.00");
  }

  private CustomerClass classOf(String invoice) {
    InvoiceFacts facts = invoices.find(invoice).orElseThrow();
    return classes.of(facts.customer(), facts.amount().currency());
  }

  private List<String> customersOnTheList() {
    String list =
        filters.createTaskFilterQuery().filterName("Collectors’ calls").singleResult().getId();
    return filters.<Task, org.camunda.bpm.engine.task.TaskQuery>list(list, null).stream()
        .map(each -> (String) tasks.getVariableLocal(each.getId(), CollectionModel.CUSTOMER))
        .toList();
  }

  @Test
  void theLargestThatMakeUpEightyPercentAreAAndTheNextFifteenB() {
    fourDebtors();
    classes.reckon();
    assertThat(List.of(classOf("F-BIG"), classOf(INVOICE), classOf("F-MIDDLE"), classOf("F-SMALL")))
        .containsExactly(A, B, B, C);
  }

  @Test
  void eachCurrencyHasItsOwnClasses() {
    fourDebtors();
    api.send(
        "/api/invoices",
        "{'number':'F-YEN','customer':'SMALL','amount':'9000','currency':'JPY',"
            + "'issuedOn':'2024-01-01','dueOn':'2024-01-31'}");
    classes.reckon();
    assertThat(classOf("F-YEN")).isEqualTo(A);
    assertThat(classOf("F-SMALL")).isEqualTo(C);
  }

  @Test
  void classesFollowWhatIsOpenOnTheNextMorning() {
    fourDebtors();
    time.goTo("2024-02-06");
    assertThat(classOf(INVOICE)).isEqualTo(B);
    ledger.payment("P-1", "F-BIG", "8000.00", "2024-02-06");
    time.passDays(1);
    assertThat(classOf(INVOICE)).isEqualTo(A);
    assertThat(
            classes.of(
                invoices.find("F-BIG").orElseThrow().customer(), Currency.getInstance("EUR")))
        .isEqualTo(C);
  }

  @Test
  void theListShowsTheLargestDebtFirst() {
    fourDebtors();
    goToTheCall();
    assertThat(customersOnTheList())
        .hasSize(4)
        .startsWith("Customer BIG")
        .endsWith("Customer SMALL");
    assertThat(tasks.getVariableLocal(callOf("Customer BIG"), CollectionModel.CUSTOMER_CLASS))
        .isEqualTo("A");
  }

  private String callOf(String customer) {
    return tasks
        .createTaskQuery()
        .taskVariableValueEquals(CollectionModel.CUSTOMER, customer)
        .singleResult()
        .getId();
  }

  @Test
  void aCustomerWhoRisesIntoAClassRisesOnTheList() {
    fourDebtors();
    goToTheCall();
    ledger.invoice("F-MORE", "SMALL", "50000.00", "2024-02-01", "2024-06-30");
    assertThat(customersOnTheList()).endsWith("Customer SMALL");
    time.passDays(1);
    assertThat(customersOnTheList()).startsWith("Customer SMALL");
  }

  @Test
  void theCaseSaysTheClass() {
    time.goTo("2024-02-06");
    assertThat(api.read("/api/cases/" + INVOICE).text("customerClass")).isEqualTo("A");
  }

  @ParameterizedTest
  @CsvSource({
    "A, 0, 0, false, 40",
    "B, 0, 0, false, 25",
    "C, -5, 0, false, 10",
    "C, 1, 0, false, 15",
    "C, 31, 0, false, 20",
    "C, 61, 0, false, 25",
    "C, 91, 0, false, 30",
    "C, 0, 1, false, 20",
    "C, 0, 2, false, 30",
    "C, 0, 0, true, 30",
    "A, 365, 7, true, 100"
  })
  void valueAgeRiskAndPromiseAddUp(
      CustomerClass of, int daysOverdue, int broken, boolean due, int priority) {
    assertThat(order.priorityOf(new Standing(of, daysOverdue, broken, due))).isEqualTo(priority);
  }
}
