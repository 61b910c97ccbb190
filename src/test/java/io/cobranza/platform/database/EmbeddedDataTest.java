package io.cobranza.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDataTest {

  @Test
  void dataSurviveARestartEvenUnderTheSystemsTemporaryFolder(@TempDir Path folder)
      throws Exception {
    EmbeddedMariaDb first = EmbeddedMariaDb.runningOn(folder);
    execute(first, "CREATE TABLE kept (answer INT)");
    execute(first, "INSERT INTO kept VALUES (42)");
    first.release();

    EmbeddedMariaDb second = EmbeddedMariaDb.runningOn(folder);
    try (Connection connection = connect(second);
        ResultSet kept = connection.createStatement().executeQuery("SELECT answer FROM kept")) {
      kept.next();
      assertThat(kept.getInt(1)).isEqualTo(42);
    } finally {
      second.release();
    }
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
