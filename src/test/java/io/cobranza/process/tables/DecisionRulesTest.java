package io.cobranza.process.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.practice.policy.CollectionStep;
import io.cobranza.testing.CobranzaTest;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.DecisionService;
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
            Stream.of(CollectionStep.values())
                .map(step -> row("collection-policy", "step", step.name(), "segment", segment))
                .map(row -> row.get("day").toString())
                .collect(Collectors.joining(" ")))
        .isEqualTo(days);
  }

  @ParameterizedTest
  @CsvSource({"key, 0 10 14 14 14 14", "standard, 0 7 10 10 10 10"})
  void everySegmentHasItsLeastDaysBetweenTwoLetters(String segment, String days) {
    assertThat(
            Stream.of(CollectionStep.values())
                .filter(step -> step.track() != CollectionStep.Track.TALK)
                .map(step -> row("collection-policy", "step", step.name(), "segment", segment))
                .map(row -> row.get("leastDaysSinceLetter").toString())
                .collect(Collectors.joining(" ")))
        .isEqualTo(days);
  }

  @ParameterizedTest
  @CsvSource({
    "MXN, 100000, true",
    "MXN, 99999.99, false",
    "JPY, 800000, true",
    "JPY, 799999, false",
    "EUR, 5000, true",
    "EUR, 4999.99, false"
  })
  void whatALargeAmountIs(String currency, double open, String large) {
    assertThat(ask("large-amount", "currency", currency, "openBalance", open)).isEqualTo(large);
  }

  @ParameterizedTest
  @CsvSource({
    "3, 3, 0, 0, 0, false, true, false",
    "3, 3, 0, 0, 0, true, true, false",
    "2, 3, 0, 0, 0, false, true, true",
    "3, 4, 0, 0, 0, false, true, true",
    "3, 3, 1, 0, 0, false, true, true",
    "3, 3, 0, 1, 0, false, true, true",
    "3, 3, 0, 0, 1, false, true, true",
    "0, 0, 0, 0, 0, true, false, true",
    "0, 0, 0, 0, 0, false, false, false"
  })
  void whoGetsACourtesyCall(
      int paid,
      int delay,
      int writtenOff,
      int overdue,
      int returned,
      boolean trouble,
      boolean large,
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
                "paymentsReturned",
                returned,
                "paperworkTrouble",
                trouble,
                "largeAmount",
                large))
        .isEqualTo(wanted);
  }

  @ParameterizedTest
  @CsvSource({
    "BOUNCED_CHEQUE, EUR, 1, 0.0 true",
    "BOUNCED_CHEQUE, EUR, 2, 6.5 true",
    "BOUNCED_CHEQUE, MXN, 9, 0.0 true",
    "RETURNED_DEBIT, EUR, 2, 0.0 true",
    "RETURNED_DEBIT, EUR, 3, 4.0 true"
  })
  void whatAReturnedPaymentCosts(String reason, String currency, int returns, String answer) {
    Map<String, Object> row =
        row(
            "returned-payment",
            "returnReason",
            reason,
            "currency",
            currency,
            "returnsLately",
            returns);
    assertThat(columns(row, Stream.of("fee", "tellCustomer"))).isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource({"EUR, 1.0", "MXN, 20.0", "JPY, 0.0"})
  void whatIsTooLittleToAskFor(String currency, String most) {
    assertThat(ask("small-remainder", "currency", currency)).isEqualTo(most);
  }

  @ParameterizedTest
  @CsvSource({"false, 1, 0, true", "false, 0, 3, true", "true, 0, 0, true", "false, 0, 2, false"})
  void whenTheSalesRepIsInvolved(boolean large, int broken, int notReached, String involved) {
    assertThat(
            ask(
                "sales-rep",
                "largeAmount",
                large,
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
  @CsvSource({"CLAIM, false, true", "QUANTITY, true, true", "QUANTITY, false, false"})
  void whatFollowsARejectedDispute(String reason, boolean agencyDayPassed, String handOver) {
    assertThat(ask("rejected-dispute", "disputeReason", reason, "agencyDayPassed", agencyDayPassed))
        .isEqualTo(handOver);
  }
}
