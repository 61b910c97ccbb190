package io.cobranza.testing;

import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** What a test brings in place of the real world: time. */
@TestConfiguration(proxyBeanMethods = false)
public class TestApplication {

  @Bean
  @Primary
  VirtualClock virtualClock() {
    return new VirtualClock();
  }

  @Bean
  VirtualTime virtualTime(
      VirtualClock clock, ManagementService management, RuntimeService runtime) {
    return new VirtualTime(clock, management, runtime);
  }

  @Bean
  Oracle oracle(DataSource database, VirtualClock clock) {
    return new Oracle(database, clock);
  }

  /**
   * Every run starts with an empty schema, so that a migration can be changed until it is shipped.
   */
  @Bean
  FlywayMigrationStrategy fromScratch() {
    return flyway -> {
      flyway.clean();
      flyway.migrate();
    };
  }

  @Bean
  static SqlStatements sqlStatements() {
    return new SqlStatements();
  }
}
