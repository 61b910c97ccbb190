package io.cobranza.process.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.practice.exposure.ClassRule;
import io.cobranza.practice.policy.AgeingBands;
import io.cobranza.practice.policy.CustomerClass;
import io.cobranza.practice.policy.HowOften;
import io.cobranza.practice.policy.HowOften.AtMost;
import io.cobranza.practice.policy.HowOften.Repeated;
import io.cobranza.practice.policy.TimeLimits;
import io.cobranza.practice.policy.TimeLimits.Limit;
import io.cobranza.practice.policy.TimeLimits.Term;
import io.cobranza.testing.CobranzaTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The practice's numbers, and that an edit of a table is read at once. */
@CobranzaTest
class LimitTablesTest {

  @Autowired TimeLimits limits;
  @Autowired HowOften howOften;
  @Autowired AgeingBands bands;
  @Autowired ClassRule classes;
  @Autowired TableDesk tables;
  @Autowired RepositoryService repository;

  @ParameterizedTest
  @CsvSource({
    "PAYMENT_TO_ARRIVE, 5, 0, 0",
    "CALL_AGAIN, 1, 0, 0",
    "INVOICE_TO_BE_CORRECTED, 3, 0, 0",
    "GOODS_TO_ARRIVE, 10, 0, 0",
    "AWARD_TO_BE_PAID, 0, 30, 0",
    "IN_HOUSE_AFTER_RECALL, 20, 0, 0",
    "COLLECTOR_TO_ANSWER, 0, 10, 0",
    "FURTHEST_PROMISE, 0, 0, 12",
    "LONGEST_PAUSE, 0, 0, 12",
    "REMINDER_BEFORE_PROMISE, 0, 1, 0",
    "PROMISE_TO_BE_BOOKED, 1, 0, 0",
    "INVOICE_TO_BE_ANNOUNCED, 0, 10, 0",
    "ACT_ON_A_LETTER, 0, 3, 0",
    "PAYMENTS_REMEMBERED, 0, 0, 24",
    "LETTER_AFTER_BROKEN_PROMISE, 0, 7, 0",
    "LETTER_AFTER_RETURNED_PAYMENT, 0, 7, 0"
  })
  void howLongSomethingMayTake(Limit limit, int businessDays, int calendarDays, int months) {
    tables.forget();
    assertThat(limits.of(limit)).isEqualTo(new Term(businessDays, calendarDays, months));
  }

  @ParameterizedTest
  @EnumSource
  void everyLimitHasARow(Limit limit) {
    assertThat(limits.of(limit)).isNotNull();
  }

  @Test
  void howOftenSomethingIsDone() {
    tables.forget();
    assertThat(howOften.of(Repeated.MESSAGES_TO_A_CUSTOMER)).isEqualTo(new AtMost(3, 7));
    assertThat(howOften.of(Repeated.ATTEMPTS_TO_REACH)).isEqualTo(new AtMost(3, 0));
  }

  @ParameterizedTest
  @EnumSource
  void ageingHasItsBands(AgeingBands.Reading reading) {
    tables.forget();
    assertThat(bands.readIn(reading).ends()).containsExactly(30, 60, 90);
  }

  @ParameterizedTest
  @CsvSource({"A, 80", "B, 95", "C, 100"})
  void everyClassHasItsShare(CustomerClass customerClass, int percent) {
    tables.forget();
    assertThat(classes.endsWithPercent(customerClass)).isEqualTo(percent);
  }

  @Test
  void anEditedTableIsReadAtOnce() throws IOException {
    assertThat(limits.of(Limit.PAYMENT_TO_ARRIVE).businessDays()).isEqualTo(5);
    String edited =
        Files.readString(Path.of("processes/time-limits.dmn"))
            .replaceFirst("<text>5</text>", "<text>6</text>");
    String deployment =
        repository.createDeployment().addString("time-limits.dmn", edited).deploy().getId();
    try {
      assertThat(limits.of(Limit.PAYMENT_TO_ARRIVE).businessDays()).isEqualTo(6);
    } finally {
      repository.deleteDeployment(deployment, true);
      tables.forget();
    }
    assertThat(limits.of(Limit.PAYMENT_TO_ARRIVE).businessDays()).isEqualTo(5);
  }
}
