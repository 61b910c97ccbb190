package io.cobranza.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.practice.policy.CollectionStep;
import io.cobranza.testing.CobranzaTest;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.DecisionService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the tables of the collection process answer, rule by rule. */
@CobranzaTest
class DecisionRulesTest {

  @Autowired DecisionService decisions;

  private Map<String, Object> row(String table, Object... facts) {
    Map<String, Object> given = new HashMap<>();
    for (int i = 0; i < facts.length; i += 2) {
      given.put((String) facts[i], facts[i + 1]);
    }
    return decisions
        .evaluateDecisionTableByKey(table)
        .variables(given)
        .evaluate()
        .getSingleResult()
        .getEntryMap();
  }

  /** The answer of a table that gives one word. */
  private String ask(String table, Object... facts) {
    return row(table, facts).values().iterator().next().toString();
  }

  private static String columns(Map<String, Object> row, Stream<String> names) {
    return names.map(name -> row.get(name).toString()).collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "key, -7 5 12 20 30 45 60 80 100",
    "standard, -5 3 10 15 30 45 60 75 90",
    "unheard of, -5 3 10 15 30 45 60 75 90"
  })
  void everySegmentHasItsCalendar(String segment, String days) {
    assertThat(
            columns(
                row("collection-policy", "segment", segment),
                Stream.of(CollectionStep.values()).map(Enum::name)))
        .isEqualTo(days);
  }

  @ParameterizedTest
  @CsvSource({
    "3, 3, 0, 0, false, EUR, 90000, false",
    "3, 3, 0, 0, true, EUR, 90000, false",
    "2, 3, 0, 0, false, EUR, 90000, true",
    "3, 4, 0, 0, false, EUR, 90000, true",
    "3, 3, 1, 0, false, EUR, 90000, true",
    "3, 3, 0, 1, false, EUR, 90000, true",
    "0, 0, 0, 0, true, EUR, 1, true",
    "0, 0, 0, 0, false, MXN, 100000, true",
    "0, 0, 0, 0, false, MXN, 99999.99, false",
    "0, 0, 0, 0, false, COP, 20000000, true",
    "0, 0, 0, 0, false, COP, 19999999.99, false",
    "0, 0, 0, 0, false, JPY, 800000, true",
    "0, 0, 0, 0, false, JPY, 799999, false",
    "0, 0, 0, 0, false, EUR, 5000, true",
    "0, 0, 0, 0, false, EUR, 4999.99, false"
  })
  void whoGetsACourtesyCall(
      int paid,
      int delay,
      int writtenOff,
      int overdue,
      boolean trouble,
      String currency,
      double open,
      String wanted) {
    assertThat(
            ask(
                "courtesy-call",
                "invoicesPaid",
                paid,
                "latestDelay",
                delay,
                "invoicesWrittenOff",
                writtenOff,
                "overdueNow",
                overdue,
                "paperworkTrouble",
                trouble,
                "currency",
                currency,
                "openBalance",
                open))
        .isEqualTo(wanted);
  }

  @Test
  void howFarBackPaymentsCount() {
    assertThat(ask("payment-window", "purpose", "COURTESY_CALL")).isEqualTo("24");
  }

  @ParameterizedTest
  @CsvSource({
    "EUR, 1, 1, 0, true",
    "EUR, 1, 0, 3, true",
    "MXN, 100000, 0, 0, true",
    "MXN, 99999.99, 0, 2, false",
    "EUR, 5000, 0, 0, true",
    "EUR, 4999.99, 0, 0, false"
  })
  void whenTheSalesRepIsInvolved(
      String currency, double open, int broken, int notReached, String involved) {
    assertThat(
            ask(
                "sales-rep",
                "currency",
                currency,
                "openBalance",
                open,
                "brokenPromises",
                broken,
                "timesNotReached",
                notReached))
        .isEqualTo(involved);
  }

  @ParameterizedTest
  @CsvSource({
    "PRICE, sales 5 7",
    "DISCOUNT, sales 5 7",
    "TARIFF, supervisors 10 7",
    "DEMURRAGE, supervisors 10 7",
    "CLAIM, supervisors 10 7",
    "DAMAGED, resolution 10 7"
  })
  void whoDecidesOnADispute(String reason, String answer) {
    assertThat(
            columns(
                row("dispute-owner", "disputeReason", reason),
                Stream.of("owner", "daysToDecide", "daysToPay")))
        .isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource({"CLAIM, 1, true", "QUANTITY, 90, true", "QUANTITY, 89, false"})
  void whatFollowsARejectedDispute(String reason, int daysOverdue, String handOver) {
    assertThat(ask("rejected-dispute", "disputeReason", reason, "daysOverdue", daysOverdue))
        .isEqualTo(handOver);
  }
}
