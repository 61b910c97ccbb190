package io.cobranza.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What an application that was killed leaves behind does not keep the next one from its data. */
class OrphanedServersTest {

  private static final Duration LIMIT = Duration.ofMinutes(2);

  @TempDir Path folder;

  @Test
  void afterAKillTheNextStartFindsTheDataWhole() throws Exception {
    KilledApplication killed = KilledApplication.on(folder);
    killed.kill();
    assertThat(serversOf(folder)).as("the database outlived its application").isOne();

    EmbeddedMariaDb next = EmbeddedMariaDb.runningOn(folder, LIMIT);
    try {
      assertThat(sumKeptBy(next)).isEqualTo(42);
      assertThat(serversOf(folder)).as("one server on the data, not two").isOne();
    } finally {
      next.release();
    }
  }

  @Test
  void theDatabaseOfAnApplicationThatLivesIsLeftAlone() throws Exception {
    KilledApplication living = KilledApplication.on(folder);
    try {
      assertThatThrownBy(() -> EmbeddedMariaDb.runningOn(folder, LIMIT))
          .isInstanceOf(EmbeddedDatabaseUnavailableException.class)
          .hasMessageContaining("one application per data folder");
      assertThat(serversOf(folder)).isOne();
    } finally {
      living.kill();
      new OrphanedServers(folder.resolve("server")).end(LIMIT);
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void onlyADatabaseThatRunsFromThisFolderIsEnded(@TempDir Path elsewhere) throws Exception {
    Process here = program(folder.resolve("server/bin/mariadbd"));
    Process otherProgram = program(folder.resolve("server/bin/mariadb-dump"));
    Process otherFolder = program(elsewhere.resolve("server/bin/mariadbd"));
    try {
      new OrphanedServers(folder.resolve("server")).end(LIMIT);

      assertThat(here.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)).isTrue();
      assertThat(otherProgram.isAlive()).isTrue();
      assertThat(otherFolder.isAlive()).isTrue();
    } finally {
      here.destroyForcibly();
      otherProgram.destroyForcibly();
      otherFolder.destroyForcibly();
    }
  }

  /** Waits for words that never come, under that name. */
  private static Process program(Path name) throws IOException {
    Files.createDirectories(name.getParent());
    Files.copy(Path.of("/bin/bash").toRealPath(), name);
    return new ProcessBuilder(name.toString(), "-c", "read word").start();
  }

  private static long serversOf(Path folder) throws IOException {
    Path real = folder.toRealPath();
    return ProcessHandle.allProcesses()
        .flatMap(process -> process.info().command().stream())
        .filter(program -> program.endsWith("mariadbd") && Path.of(program).startsWith(real))
        .count();
  }

  private static int sumKeptBy(EmbeddedMariaDb server) throws Exception {
    try (Connection connection =
            DriverManager.getConnection(server.urlOfSchema("kept"), "kept", "kept");
        ResultSet sum = connection.createStatement().executeQuery("SELECT SUM(answer) FROM kept")) {
      sum.next();
      return sum.getInt(1);
    }
  }
}
