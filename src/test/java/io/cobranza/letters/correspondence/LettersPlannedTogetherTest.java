package io.cobranza.letters.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.shared.CustomerId;
import io.cobranza.shared.InvoiceId;
import io.cobranza.testing.CobranzaTest;
import io.cobranza.testing.SqlStatements;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a morning orders is planned in few statements, and is then as if planned one by one. */
@CobranzaTest
class LettersPlannedTogetherTest extends LettersUnderTest {

  @Autowired SqlStatements statements;

  private int planTogether(List<LetterOrder> orders) {
    return transaction.execute(status -> letters.planAll(orders));
  }

  private static List<LetterOrder> statementsFor(long customers) {
    return LongStream.rangeClosed(1, customers)
        .mapToObj(
            each -> LetterOrder.ofCustomer(new CustomerId(each), LetterKind.STATEMENT, "2024-01"))
        .toList();
  }

  /** The first one is there already. */
  private void thereAre(int customers) {
    transaction.executeWithoutResult(
        status ->
            jdbc.batchUpdate(
                "INSERT INTO customer (id, number, name, language, segment, paperwork_trouble)"
                    + " VALUES (?, CONCAT('C-', id), 'Another', 'es', 'standard', FALSE)",
                LongStream.rangeClosed(2, customers).mapToObj(id -> new Object[] {id}).toList()));
  }

  private List<Map<String, Object>> rows() {
    return jdbc.queryForList(
        "SELECT customer_id, about, case_id, invoice_id, invoice_number, kind, state, dated,"
            + " planned_at, next_attempt_at, waits_for, attempt, failures, message_id, send_to"
            + " FROM letter ORDER BY about, kind");
  }

  @Test
  void theyAreAsIfPlannedOneByOne() {
    List<LetterOrder> orders =
        List.of(
            order(LetterKind.FIRST_REMINDER, "1"),
            LetterOrder.ofCompany(LetterKind.DAILY_SUMMARY, "1"),
            LetterOrder.ofCustomer(CUSTOMER, LetterKind.STATEMENT, "1"),
            LetterOrder.ofInvoice(
                CUSTOMER, new InvoiceId(7), INVOICE, LetterKind.NEW_INVOICE, "1"));
    orders.forEach(this::plan);
    List<Map<String, Object>> oneByOne = rows();
    transaction.executeWithoutResult(status -> jdbc.update("DELETE FROM letter"));

    assertThat(planTogether(orders)).isEqualTo(4);
    assertThat(rows()).isEqualTo(oneByOne);
  }

  @Test
  void whatIsPlannedAlreadyStaysAsItIs() {
    thereAre(3);
    plan(statementsFor(1).get(0));
    transaction.executeWithoutResult(status -> jdbc.update("UPDATE letter SET state = 'SENT'"));

    assertThat(planTogether(statementsFor(3))).isEqualTo(2);
    assertThat(planTogether(statementsFor(3))).isZero();
    assertThat(jdbc.queryForList("SELECT state FROM letter ORDER BY customer_id", String.class))
        .containsExactly("SENT", "PLANNED", "PLANNED");
  }

  @Test
  void theSameOrderTwiceIsOneLetter() {
    LetterOrder order = statementsFor(1).get(0);
    assertThat(planTogether(List.of(order, order))).isEqualTo(1);
    assertThat(rows()).hasSize(1);
  }

  @Test
  void noOrderIsNoStatement() {
    assertThat(statements.countOf(() -> planTogether(List.of()))).isZero();
  }

  @Test
  void manyCostFewStatements() {
    thereAre(10_000);
    assertThat(statements.countOf(() -> planTogether(statementsFor(10_000)))).isEqualTo(20);
    assertThat(rows()).hasSize(10_000);
  }
}
