package io.cobranza.platform.database;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Serves the DataSource from an embedded MariaDB unless a server's URL is given. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "cobranza.database.embedded", havingValue = "true")
@ConditionalOnExpression("'${spring.datasource.url:}'.isEmpty()")
class EmbeddedDatabaseConfiguration {

  @Bean(destroyMethod = "release")
  EmbeddedMariaDb embeddedMariaDb(
      @Value("${cobranza.data}") Path dataFolder,
      @Value("${cobranza.database.start-limit}") Duration startLimit) {
    return EmbeddedMariaDb.runningOn(dataFolder, startLimit);
  }

  @Bean
  JdbcConnectionDetails embeddedConnection(
      EmbeddedMariaDb server, @Value("${cobranza.database.schema:cobranza}") String schema) {
    String url = server.urlOfSchema(schema);
    return new JdbcConnectionDetails() {
      @Override
      public String getJdbcUrl() {
        return url;
      }

      @Override
      public String getUsername() {
        return schema;
      }

      @Override
      public String getPassword() {
        return schema;
      }
    };
  }
}
