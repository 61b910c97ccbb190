package io.cobranza.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDataTest {

  private static final Duration LIMIT = Duration.ofMinutes(2);

  @Test
  void dataSurviveARestartEvenUnderTheSystemsTemporaryFolder(@TempDir Path folder)
      throws Exception {
    EmbeddedMariaDb first = EmbeddedMariaDb.runningOn(folder, LIMIT);
    execute(first, "CREATE TABLE kept (answer INT)");
    execute(first, "INSERT INTO kept VALUES (42)");
    first.release();

    EmbeddedMariaDb second = EmbeddedMariaDb.runningOn(folder, LIMIT);
    try (Connection connection = connect(second);
        ResultSet kept = connection.createStatement().executeQuery("SELECT answer FROM kept")) {
      kept.next();
      assertThat(kept.getInt(1)).isEqualTo(42);
    } finally {
      second.release();
    }
  }

  @Test
  void aServerThatTakesLongerThanTheLimitIsGivenUpWithASentence(@TempDir Path folder) {
    assertThatThrownBy(() -> EmbeddedMariaDb.runningOn(folder, Duration.ofMillis(1)))
        .isInstanceOf(EmbeddedDatabaseUnavailableException.class)
        .hasMessageContaining("COBRANZA_DATABASE_START_LIMIT");
  }

  private static void execute(EmbeddedMariaDb server, String statement) throws Exception {
    try (Connection connection = connect(server)) {
      connection.createStatement().execute(statement);
    }
  }

  private static Connection connect(EmbeddedMariaDb server) throws Exception {
    return DriverManager.getConnection(server.urlOfSchema("kept"), "kept", "kept");
  }
}
