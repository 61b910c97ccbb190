package io.cobranza.testing;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Empties every table of the ledger and every running or past instance of the engine before a test.
 * What the application put there when it started (deployments, people, filters, rights) stays. The
 * engine keeps its engines in a static map by name: a test that ends an application of its own
 * takes the shared one out of it, so every test puts it back first.
 */
class EmptyTables implements BeforeEachCallback {

  private static final String TABLES_WITH_ROWS =
      """
      SELECT table_name FROM information_schema.tables
      WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'
        AND (table_name LIKE 'ACT\\_RU\\_%' OR table_name LIKE 'ACT\\_HI\\_%'
             OR table_name NOT LIKE 'ACT\\_%')
        AND table_name NOT IN ('flyway_schema_history', 'ACT_RU_AUTHORIZATION', 'ACT_RU_FILTER',
                               'ACT_RU_JOBDEF', 'ACT_RU_METER_LOG')
      """;

  @Override
  public void beforeEach(ExtensionContext context) {
    var spring = SpringExtension.getApplicationContext(context);
    ProcessEngines.registerProcessEngine(spring.getBean(ProcessEngine.class));
    PagesOfTheEngine.bringBack();
    JdbcTemplate jdbc = spring.getBean(JdbcTemplate.class);
    spring.getBean(TransactionTemplate.class).executeWithoutResult(status -> empty(jdbc));
  }

  private static void empty(JdbcTemplate jdbc) {
    VisitedModel.remember(jdbc);
    List<String> tables = jdbc.queryForList(TABLES_WITH_ROWS, String.class);
    jdbc.execute("SET foreign_key_checks = 0");
    tables.forEach(table -> jdbc.execute("DELETE FROM " + table + rowsToEmpty(table)));
    jdbc.execute("SET foreign_key_checks = 1");
    billingVouchesForTheLedger(jdbc);
  }

  /** As in a house that has answered once: most tests are about what comes after the sending. */
  private static void billingVouchesForTheLedger(JdbcTemplate jdbc) {
    jdbc.update(
        "INSERT INTO sending_question (source, asked_on, answer, sent_by, answered_on)"
            + " VALUES ('erp', '2000-01-01', 'SENT', 'E-mail', '2000-01-01')");
  }

  /** The timer that opens the cases of the day was set when the application started, and stays. */
  private static String rowsToEmpty(String table) {
    return table.equals("ACT_RU_JOB") ? " WHERE HANDLER_TYPE_ <> 'timer-start-event'" : "";
  }
}
