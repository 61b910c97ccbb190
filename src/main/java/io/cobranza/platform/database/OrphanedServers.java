package io.cobranza.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Servers that an application which was killed has left running on its data folder.
 *
 * <p>One is known by the program it runs: every data folder has binaries of its own, so a MariaDB
 * that runs from them runs on these data, and no number kept in a file can by now belong to
 * somebody else. The path of a program can be read on Linux, macOS and Windows, unlike its
 * arguments, which Windows does not tell.
 *
 * <p>They are asked to stop. Windows knows no such request and ends them at once, as we do with one
 * that does not listen; what was committed is in the log of the database either way, and it
 * recovers from there.
 */
final class OrphanedServers {

  private static final Logger LOG = LoggerFactory.getLogger(OrphanedServers.class);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

  private final Path binaries;

  /**
   * @param binaries the folder of the programs
   */
  OrphanedServers(Path binaries) {
    this.binaries = binaries;
  }

  /**
   * Only for who owns the folder: a server whose application lives is no orphan.
   *
   * @param patience how long each may take to stop before it is made to
   */
  void end(Duration patience) {
    for (ProcessHandle orphan : running()) {
      LOG.warn(
          "Process {} is a database that an application which was killed has left behind; it is"
              + " ended",
          orphan.pid());
      if (!gone(orphan, ProcessHandle::destroy, patience)
          && !gone(orphan, ProcessHandle::destroyForcibly, patience)) {
        throw new IllegalStateException("Process %d cannot be ended".formatted(orphan.pid()));
      }
    }
  }

  private List<ProcessHandle> running() {
    return Files.isDirectory(binaries)
        ? ProcessHandle.allProcesses().filter(this::isServer).toList()
        : List.of();
  }

  /** Not whether the process lives: a dead one that nobody buries would seem to. */
  private boolean gone(ProcessHandle orphan, Consumer<ProcessHandle> how, Duration patience) {
    how.accept(orphan);
    long looks = patience.dividedBy(BETWEEN_LOOKS);
    for (long look = 0; look < looks && isServer(orphan); look++) {
      try {
        Thread.sleep(BETWEEN_LOOKS.toMillis());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return !isServer(orphan);
  }

  private boolean isServer(ProcessHandle process) {
    return process
        .info()
        .command()
        .map(Path::of)
        .filter(program -> program.getFileName().toString().matches("(mariadbd|mysqld)(\\.exe)?"))
        .filter(program -> real(program).startsWith(real(binaries)))
        .isPresent();
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }
}
