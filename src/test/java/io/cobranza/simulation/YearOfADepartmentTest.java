package io.cobranza.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.platform.oracle.Check;
import io.cobranza.practice.policy.BusinessDays;
import io.cobranza.testing.Api;
import io.cobranza.testing.CobranzaTest;
import io.cobranza.testing.Oracle;
import io.cobranza.testing.VirtualTime;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Whatever happens in whatever order, the oracle finds nothing afterwards. A seed that failed is
 * told again by {@code -Dcobranza.seed=}; what it shows becomes a test with a name.
 */
@CobranzaTest
class YearOfADepartmentTest {

  private static final int EVENTS = Integer.getInteger("cobranza.events", 25);
  private static final int LAST_WORDS = 40;
  private static final int MOST_SILENT_YEARS = 5;

  private static int told;
  private static int answered;
  private static int messages;

  @Autowired ApplicationContext house;
  @Autowired MockMvc mvc;
  @Autowired VirtualTime time;
  @Autowired Oracle oracle;
  @Autowired BusinessDays businessDays;
  @Autowired JdbcClient jdbc;

  static LongStream fewSeeds() {
    Long one = Long.getLong("cobranza.seed");
    return one == null ? LongStream.rangeClosed(1, 24) : LongStream.of(one);
  }

  static LongStream manySeeds() {
    long first = Long.getLong("cobranza.first-seed", 1000);
    return LongStream.range(first, first + Long.getLong("cobranza.seeds", 2000));
  }

  @ParameterizedTest
  @MethodSource("fewSeeds")
  void leavesNothingWrong(long seed) {
    tell(seed);
  }

  @Tag("endurance")
  @ParameterizedTest
  @MethodSource("manySeeds")
  void leavesNothingWrongInManyYears(long seed) {
    tell(seed);
  }

  @AfterAll
  static void sum() {
    System.out.printf(
        "Years of a department: %d seeds told to the end, %d events, %d answers, %d messages; after"
            + " each event the oracle found nothing%n",
        told, EVENTS * told, answered, messages);
    if (told > MOST_SILENT_YEARS) {
      assertThat(answered).as("a department in which nobody answers tries nothing").isPositive();
    }
  }

  private void tell(long seed) {
    time.startOn(LocalDate.of(2024, 1, 8));
    Department department = new Department(house, time, new Api(mvc), seed);
    try {
      department.opens();
      for (int event = 0; event < EVENTS; event++) {
        department.lives();
        List<Check> faults = oracle.faults();
        assertThat(faults).as("faults of the ledger").isEmpty();
        everyStepIsAnnouncedForABusinessDay();
      }
    } catch (Throwable e) {
      throw new AssertionError(
          "Seed %d, faults %s:%n%s".formatted(seed, oracle.faults(), lastWords(department)), e);
    }
    System.out.printf(
        "Seed %d: %s, %d events, %d answers, %d messages%n",
        seed, time.today(), EVENTS, department.answered(), department.messages());
    told++;
    answered += department.answered();
    messages += department.messages();
  }

  /** The day of an invoice or of a promise is the customer's own. */
  private void everyStepIsAnnouncedForABusinessDay() {
    jdbc.sql(
            """
            SELECT DISTINCT l.kind, l.announced, l.announced_on, c.country
            FROM letter l JOIN customer c ON c.id = l.customer_id
            WHERE l.announced_on IS NOT NULL AND l.announced NOT IN ('DUE_DATE', 'INSTALMENT')
            """)
        .query(
            row -> {
              LocalDate day = row.getObject("announced_on", LocalDate.class);
              String said = row.getString("kind") + " names " + row.getString("announced");
              assertThat(businessDays.isBusinessDay(day, row.getString("country")))
                  .as(said + " for " + day)
                  .isTrue();
            });
  }

  private static String lastWords(Department department) {
    List<String> story = department.story();
    return String.join(
        System.lineSeparator(),
        story.subList(Math.max(0, story.size() - LAST_WORDS), story.size()));
  }
}
