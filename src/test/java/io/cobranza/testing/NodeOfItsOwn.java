package io.cobranza.testing;

import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Another node on the database of the first, in a JVM of its own, as in production. */
public final class NodeOfItsOwn implements AutoCloseable {

  private static final Duration START = Duration.ofMinutes(5);
  private static final Duration END = Duration.ofMinutes(1);

  private final Process process;
  private final int port;

  private NodeOfItsOwn(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /**
   * Returns when it serves.
   *
   * @param main the application
   * @param log where in {@code target} it writes what it has to say
   * @param settings besides the profile of the tests and the database
   */
  public static NodeOfItsOwn on(
      HikariDataSource database, Class<?> main, String log, String... settings) throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName(),
                "--spring.profiles.active=test",
                "--server.port=" + port,
                "--cobranza.database.embedded=false",
                "--spring.datasource.url=" + database.getJdbcUrl(),
                "--spring.datasource.username=" + database.getUsername(),
                "--spring.datasource.password=" + database.getPassword()));
    command.addAll(List.of(settings));
    NodeOfItsOwn node =
        new NodeOfItsOwn(
            new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", log).toFile())
                .start(),
            port);
    try {
      await()
          .atMost(START)
          .pollInterval(Duration.ofSeconds(1))
          .ignoreExceptionsMatching(notYet -> node.process.isAlive())
          .until(() -> Http.nobody(port).get("/actuator/health").status() == 200);
    } catch (RuntimeException e) {
      node.process.destroyForcibly();
      throw e;
    }
    return node;
  }

  public int port() {
    return port;
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /** As a machine does that has no time for it: it neither works nor lets go of anything. */
  public void halt() throws Exception {
    signal("STOP");
  }

  public void goOn() throws Exception {
    signal("CONT");
  }

  private void signal(String name) throws Exception {
    Process kill = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start();
    if (kill.waitFor() != 0) {
      throw new AssertionError("It cannot be told to " + name);
    }
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(END.toSeconds(), TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("It did not stop when it was told to");
    }
  }

  /** Also if it is halted. */
  public void kill() {
    process.destroyForcibly();
  }
}
