package io.cobranza.platform.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.testing.CobranzaTest;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The command, on the database of the tests, as an operator runs it beside nodes that work. */
@CobranzaTest
class CheckLedgerTest {

  private static final String ON_TEST_DATA = "--spring.profiles.active=test";

  @Autowired JdbcTemplate jdbc;
  @Autowired TransactionTemplate transaction;

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  private int check(String... options) {
    return CheckLedger.run(new PrintStream(printed, true, StandardCharsets.UTF_8), options);
  }

  private String output() {
    return printed.toString(StandardCharsets.UTF_8);
  }

  @Test
  void allWellIsZeroAndEveryCheckIsPrinted() {
    assertThat(check(ON_TEST_DATA)).as(output()).isZero();
    assertThat(output().lines())
        .hasSizeGreaterThan(10)
        .allMatch(line -> line.startsWith("     0  "))
        .contains("     0  hold on a customer who owes nothing");
  }

  @Test
  void oneFaultIsOneAndSaysWhere() {
    transaction.executeWithoutResult(
        status ->
            jdbc.update(
                """
                INSERT INTO customer
                  (number, name, language, segment, paperwork_trouble, deliveries_held_since)
                VALUES ('C-9', 'Held', 'en', 'standard', FALSE, '2024-01-01')
                """));
    assertThat(check(ON_TEST_DATA)).isEqualTo(1);
    assertThat(output().lines()).contains("     1  hold on a customer who owes nothing: C-9");
  }

  @Test
  void whatCannotBeAskedIsNotCalledWell() {
    assertThat(check("--spring.datasource.url=")).isEqualTo(2);
    assertThat(check(ON_TEST_DATA, "--cobranza.database.schema=cobranza_empty")).isEqualTo(2);
    assertThat(output()).contains("The ledger could not be checked");
  }

  /** Neither engine nor web server nor schedule nor migration: nothing can move. */
  @Test
  void nothingButTheDatabaseIsStarted() {
    try (var started =
        new SpringApplicationBuilder(CheckLedger.class)
            .web(WebApplicationType.NONE)
            .run(ON_TEST_DATA)) {
      assertThat(started.getBeanDefinitionNames())
          .filteredOn(name -> !name.startsWith("org.springframework."))
          .hasSizeLessThan(20)
          .noneMatch(
              name ->
                  name.matches("(?i).*(engine|flyway|entityManager|scheduler|relay|jobExec).*"));
    }
  }
}
