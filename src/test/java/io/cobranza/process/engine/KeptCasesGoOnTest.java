package io.cobranza.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.desk.worklist.TaskKind;
import io.cobranza.letters.correspondence.LetterRelay;
import io.cobranza.process.model.CollectionModel;
import io.cobranza.testing.Api;
import io.cobranza.testing.KeptData;
import io.cobranza.testing.LedgerBuilder;
import io.cobranza.testing.TestApplication;
import io.cobranza.testing.VirtualTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

/** Today's migrations and diagrams on a database whose cases began under the first release. */
@SpringBootTest(properties = "cobranza.database.schema=kept")
@AutoConfigureMockMvc
@ActiveProfiles("test")
@Import({TestApplication.class, KeptCasesGoOnTest.OnKeptData.class})
@DirtiesContext
class KeptCasesGoOnTest {

  @TestConfiguration(proxyBeanMethods = false)
  static class OnKeptData {

    @Bean
    @Primary
    FlywayMigrationStrategy onKeptData() {
      return flyway -> {
        flyway.clean();
        KeptData.load(flyway.getConfiguration().getDataSource());
        flyway.migrate();
      };
    }
  }

  @Autowired JdbcClient jdbc;
  @Autowired MockMvc mvc;
  @Autowired VirtualTime time;
  @Autowired LetterRelay relay;
  @Autowired RuntimeService runtime;
  @Autowired ManagementService management;

  @Test
  void theyGoOnWhereTheyStoodAndEndWhenTheyArePaid() {
    assertThat(openCases()).hasSizeGreaterThan(9).containsAll(instances());
    assertThat(foundByInvoice()).containsExactlyInAnyOrderElementsOf(instances());
    time.startOn(LocalDate.parse(KeptData.DAY));
    Map<String, Long> lettersBefore = lettersByKind();

    for (int day = 0; day < 60; day++) {
      time.passDays(1);
      relay.deliverDue();
      time.runDueJobs();
    }
    assertThat(runtime.createIncidentQuery().count()).isZero();
    assertThat(management.createJobQuery().noRetriesLeft().count()).isZero();
    assertThat(lettersByKind().get("FORMAL_NOTICE"))
        .isGreaterThan(lettersBefore.getOrDefault("FORMAL_NOTICE", 0L));
    assertThat(instances()).isSubsetOf(openCases());

    everythingOpenIsPaid();
    assertThat(openCases()).isEmpty();
    assertThat(instances()).isEmpty();
    assertThat(openTasks()).containsOnly(TaskKind.CONFIRM_SENDING_OF_LEDGER.name());
  }

  /** Whether the ledger's invoices are sent matters also for those that come. */
  private List<String> openTasks() {
    return jdbc.sql("SELECT task_key FROM open_task").query(String.class).list();
  }

  private List<Long> openCases() {
    return jdbc.sql("SELECT id FROM collection_case WHERE closed_on IS NULL AND started")
        .query(Long.class)
        .list();
  }

  private List<Long> instances() {
    return runtime
        .createProcessInstanceQuery()
        .processDefinitionKey(CollectionModel.PROCESS)
        .list()
        .stream()
        .map(instance -> Long.valueOf(instance.getBusinessKey()))
        .toList();
  }

  private List<Long> foundByInvoice() {
    return runtime
        .createProcessInstanceQuery()
        .processDefinitionKey(CollectionModel.PROCESS)
        .variableValueLike(CollectionModel.INVOICE_NUMBER, "%")
        .list()
        .stream()
        .map(instance -> Long.valueOf(instance.getBusinessKey()))
        .toList();
  }

  private Map<String, Long> lettersByKind() {
    return jdbc
        .sql("SELECT kind, COUNT(*) AS count FROM letter WHERE state = 'SENT' GROUP BY kind")
        .query((row, i) -> Map.entry(row.getString(1), row.getLong(2)))
        .list()
        .stream()
        .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private void everythingOpenIsPaid() {
    LedgerBuilder ledger = new LedgerBuilder(new Api(mvc));
    jdbc.sql(
            """
            SELECT i.number, i.amount - COALESCE((SELECT SUM(b.amount) FROM invoice_booking b
              WHERE b.invoice_id = i.id), 0) AS open FROM invoice i
            WHERE i.settled_on IS NULL AND i.withdrawn_on IS NULL
            """)
        .query((row, i) -> Map.entry(row.getString(1), row.getBigDecimal(2).toPlainString()))
        .list()
        .forEach(
            open ->
                ledger.payment(
                    "ALL-" + open.getKey(),
                    open.getKey(),
                    open.getValue(),
                    time.today().toString()));
  }
}
