package io.cobranza.platform.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** An application in a JVM of its own with an embedded database, for a test that kills it. */
final class KilledApplication {

  private static final String READY = "the rows are committed";

  private final Process process;

  private KilledApplication(Process process) {
    this.process = process;
  }

  /** Returns when it has committed three rows to the table {@code kept}. */
  static KilledApplication on(Path folder) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                KilledApplication.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .start();
    BufferedReader told =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    StringBuilder all = new StringBuilder();
    for (String line = told.readLine(); !READY.equals(line); line = told.readLine()) {
      if (line == null) {
        throw new AssertionError("The application did not start: " + all);
      }
      all.append(line).append('\n');
    }
    return new KilledApplication(process);
  }

  /** As kill -9 does: it has no chance to stop anything. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    if (!process.waitFor(1, TimeUnit.MINUTES)) {
      throw new AssertionError("It lives");
    }
  }

  public static void main(String[] folder) throws Exception {
    EmbeddedMariaDb server = EmbeddedMariaDb.runningOn(Path.of(folder[0]), Duration.ofMinutes(2));
    try (Connection connection =
        DriverManager.getConnection(server.urlOfSchema("kept"), "kept", "kept")) {
      connection.createStatement().execute("CREATE TABLE kept (answer INT)");
      connection.createStatement().execute("INSERT INTO kept VALUES (40), (1), (1)");
    }
    System.out.println(READY);
    // Until it is killed, or whoever started it is gone.
    System.in.read();
  }
}
