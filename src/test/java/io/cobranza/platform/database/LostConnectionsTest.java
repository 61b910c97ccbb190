package io.cobranza.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLSyntaxErrorException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A database that says no is there. */
@Tag("unit")
class LostConnectionsTest {

  private final LostConnections pool = new LostConnections();

  @BeforeEach
  void aRequestBegins() {
    LostConnections.watch();
  }

  @AfterEach
  void andEnds() {
    LostConnections.stopWatching();
  }

  static Stream<SQLException> answersOfADatabaseThatIsThere() {
    return Stream.of(
        new SQLIntegrityConstraintViolationException("Duplicate entry", "23000", 1062),
        new SQLSyntaxErrorException("Cannot do an operation on a closed statement"),
        new SQLException("Deadlock found", "40001", 1213),
        new SQLException("Lock wait timeout exceeded", "HY000", 1205),
        new SQLException("No state at all"));
  }

  @ParameterizedTest
  @MethodSource("answersOfADatabaseThatIsThere")
  void aRefusalIsNoLoss(SQLException answer) {
    pool.adjudicate(answer);
    assertThat(LostConnections.noticed()).isFalse();
  }

  @Test
  void aConnectionThatBrokeIsNoticed() {
    pool.adjudicate(new SQLNonTransientConnectionException("Socket error", "08000", -1));
    assertThat(LostConnections.noticed()).isTrue();
  }

  @Test
  void soIsOneThatIsToldByItsStateAlone() {
    pool.adjudicate(new SQLException("Communications link failure", "08S01"));
    assertThat(LostConnections.noticed()).isTrue();
  }
}
