package io.cobranza.platform.oracle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Asks every question of the script over a connection. It knows nothing of the product but its
 * tables, so that it can doubt all of it.
 */
public final class LedgerOracle {

  private static final String SCRIPT = "/oracle/check-ledger.sql";
  private static final Pattern COMMENT = Pattern.compile("(?m)^--.*$");
  private static final int EXAMPLES = 5;

  private final List<String> statements;

  public LedgerOracle() {
    statements =
        Arrays.stream(COMMENT.matcher(script()).replaceAll("").split(";\\s*(?:\\R|$)"))
            .map(String::strip)
            .filter(statement -> !statement.isEmpty())
            .toList();
  }

  private static String script() {
    try (InputStream script = LedgerOracle.class.getResourceAsStream(SCRIPT)) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Every check in the order of the script, those that found nothing included. Each is one
   * statement, so it sees the ledger at one moment.
   */
  public List<Check> ask(Connection connection) throws SQLException {
    List<Check> checks = new ArrayList<>();
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        if (statement.execute(sql)) {
          checks.add(read(statement.getResultSet()));
        }
      }
    }
    return checks;
  }

  private static Check read(ResultSet rows) throws SQLException {
    String fault = rows.getMetaData().getColumnLabel(1);
    List<String> examples = new ArrayList<>();
    int count = 0;
    while (rows.next()) {
      if (++count <= EXAMPLES) {
        examples.add(rows.getString(1));
      }
    }
    return new Check(fault, count, examples);
  }
}
