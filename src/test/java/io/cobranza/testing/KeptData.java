package io.cobranza.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import javax.sql.DataSource;

/** A database with running cases as a release left it, from which every later one must go on. */
public final class KeptData {

  /** The day on which its cases stand; the clock has to be set to it. */
  public static final String DAY = "2024-02-12";

  private static final Path FILE = Path.of("src/test/resources/kept/running-cases.sql.gz");
  private static final Path DUMP = Path.of("target/test-data-1/server/bin/mariadb-dump");

  private KeptData() {}

  /** Fills an empty schema. */
  public static void load(DataSource into) {
    try (Connection connection = into.getConnection();
        Statement statement = connection.createStatement();
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    new GZIPInputStream(Files.newInputStream(FILE)), StandardCharsets.UTF_8))) {
      connection.setAutoCommit(true);
      StringBuilder sql = new StringBuilder();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("--") || line.isBlank() && sql.isEmpty()) {
          continue;
        }
        sql.append(line).append('\n');
        if (line.endsWith(";")) {
          statement.execute(sql.toString());
          sql.setLength(0);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException("The kept data cannot be loaded", e);
    }
  }

  /** Keeps what the schema holds now, with no user's name in it. */
  public static void keep(DataSource from) {
    try (Connection connection = from.getConnection()) {
      URI url = URI.create(connection.getMetaData().getURL().replaceFirst("^jdbc:", ""));
      String schema = connection.getCatalog();
      Process dump =
          new ProcessBuilder(
                  DUMP.toString(),
                  "--host=127.0.0.1",
                  "--protocol=TCP",
                  "--port=" + url.getPort(),
                  "--user=" + schema,
                  "--password=" + schema,
                  "--hex-blob",
                  "--single-transaction",
                  "--skip-lock-tables",
                  "--skip-add-locks",
                  "--no-tablespaces",
                  "--skip-dump-date",
                  "--order-by-primary",
                  "--ignore-table-data=" + schema + ".caught_mail",
                  schema)
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      String sql = new String(dump.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (dump.waitFor() != 0) {
        throw new IllegalStateException("mariadb-dump ended with " + dump.exitValue());
      }
      Files.createDirectories(FILE.getParent());
      try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(FILE))) {
        out.write(
            sql.replaceAll("(?m)^/\\*M!999999.*\\R", "")
                .replaceAll("DEFINER=`[^`]*`@`[^`]*` ?", "")
                .getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
