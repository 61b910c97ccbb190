package io.cobranza.testing;

import com.zaxxer.hikari.HikariDataSource;
import io.cobranza.CobranzaApplication;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Another node on the database of the first: a server, an engine, a pool and caches of its own, in
 * the same JVM, because only so have both the clock of the tests. Its job executor rests until it
 * is told to work.
 */
public final class SecondNode implements AutoCloseable {

  private final ConfigurableApplicationContext application;

  private SecondNode(ConfigurableApplicationContext application) {
    this.application = application;
  }

  static SecondNode beside(ApplicationContext first) {
    HikariDataSource pool = (HikariDataSource) poolOf(first);
    SecondNode node =
        new SecondNode(
            new SpringApplicationBuilder(CobranzaApplication.class)
                .profiles("test")
                .initializers(fresh -> follow((GenericApplicationContext) fresh, first))
                .run(
                    "--camunda.bpm.job-execution.enabled=true",
                    "--cobranza.database.embedded=false",
                    "--spring.datasource.url=" + pool.getJdbcUrl(),
                    "--spring.datasource.username=" + pool.getUsername(),
                    "--spring.datasource.password=" + pool.getPassword(),
                    "--server.port=0"));
    node.rest();
    return node;
  }

  private static DataSource poolOf(ApplicationContext node) {
    try {
      return node.getBean(DataSource.class).unwrap(HikariDataSource.class);
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException("The first node has no pool", e);
    }
  }

  private static void follow(GenericApplicationContext fresh, ApplicationContext first) {
    fresh.registerBean(
        "virtualClock",
        VirtualClock.class,
        () -> first.getBean(VirtualClock.class),
        definition -> definition.setPrimary(true));
  }

  public int port() {
    return ((ServletWebServerApplicationContext) application).getWebServer().getPort();
  }

  public <T> T its(Class<T> type) {
    return application.getBean(type);
  }

  public void work() {
    its(JobExecutor.class).start();
  }

  public void rest() {
    its(JobExecutor.class).shutdown();
  }

  @Override
  public void close() {
    application.close();
  }
}
