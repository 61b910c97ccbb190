package io.cobranza.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A data folder while it is this application's and no other's. The operating system gives the
 * folder up when the application dies in whatever way, so a server that still runs from a folder
 * one could take is nobody's.
 */
final class OwnedFolder implements AutoCloseable {

  private final FileChannel file;

  private OwnedFolder(FileChannel file) {
    this.file = file;
  }

  /**
   * @throws EmbeddedDatabaseUnavailableException if another application that lives has it
   */
  static OwnedFolder take(Path folder) {
    try {
      Files.createDirectories(folder);
      FileChannel file =
          FileChannel.open(
              folder.resolve("application.lock"),
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE);
      if (locked(file)) {
        return new OwnedFolder(file);
      }
      file.close();
    } catch (IOException e) {
      throw new EmbeddedDatabaseUnavailableException(folder, e);
    }
    throw new EmbeddedDatabaseUnavailableException(folder, null);
  }

  private static boolean locked(FileChannel file) throws IOException {
    try {
      FileLock lock = file.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException("The data folder cannot be given up", e);
    }
  }
}
