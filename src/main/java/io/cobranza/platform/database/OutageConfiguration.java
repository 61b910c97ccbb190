package io.cobranza.platform.database;

import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.flyway.FlywayConfigurationCustomizer;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is done about a database that does not answer. */
@Configuration(proxyBeanMethods = false)
class OutageConfiguration {

  @Bean
  static BeanPostProcessor watchedDataSource() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new WatchedDataSource(source) : bean;
      }
    };
  }

  /** A table may take longer to change than a statement may take at work. */
  @Bean
  FlywayConfigurationCustomizer migrationsTakeTheirTime(JdbcConnectionDetails database) {
    return migrations ->
        migrations.dataSource(
            database.getJdbcUrl(), database.getUsername(), database.getPassword());
  }
}
