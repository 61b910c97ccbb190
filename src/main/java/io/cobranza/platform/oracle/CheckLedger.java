package io.cobranza.platform.oracle;

import io.cobranza.platform.database.DatabaseAlone;
import io.cobranza.shared.CompanyProperties;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/**
 * The command {@code check-ledger}: asks the oracle about the configured database and prints what
 * it found. No engine, no web server and no schedule are started, and nothing is changed: it reads
 * in a transaction that cannot write. It may run beside nodes that work.
 */
@Import(DatabaseAlone.class)
@EnableConfigurationProperties(CompanyProperties.class)
public class CheckLedger {

  /** What one types. */
  public static final String NAME = "check-ledger";

  private static final int HEALTHY = 0;
  private static final int FAULTY = 1;
  private static final int UNKNOWN = 2;

  /**
   * @param options of Spring's kind, such as {@code --spring.datasource.url=…}
   * @return the exit code: 0 if every count is zero, 1 if one is not, 2 if it could not be found
   *     out
   */
  public static int run(PrintStream out, String... options) {
    SpringApplicationBuilder command =
        new SpringApplicationBuilder(CheckLedger.class)
            .web(WebApplicationType.NONE)
            .bannerMode(Banner.Mode.OFF)
            .logStartupInfo(false);
    try (ConfigurableApplicationContext started = command.run(options)) {
      List<Check> checks =
          ask(started.getBean(DataSource.class), started.getBean(CompanyProperties.class));
      checks.forEach(out::println);
      return checks.stream().allMatch(check -> check.count() == 0) ? HEALTHY : FAULTY;
    } catch (SQLException e) {
      out.println("The ledger could not be checked: " + e.getMessage());
      return UNKNOWN;
    } catch (RuntimeException e) {
      // Spring has said why it did not start.
      return UNKNOWN;
    }
  }

  private static List<Check> ask(DataSource database, CompanyProperties company)
      throws SQLException {
    try (Connection connection = database.getConnection();
        Statement setting = connection.createStatement()) {
      connection.setReadOnly(true);
      setting.execute(
          "SET @zone = '%s'"
              .formatted(
                  company
                      .zone()
                      .getRules()
                      .getOffset(Instant.now())
                      .getId()
                      .replace("Z", "+00:00")));
      return new LedgerOracle().ask(connection);
    }
  }
}
