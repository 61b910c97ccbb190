package io.cobranza.platform.security;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.MySqlJdbcIndexedSessionRepositoryCustomizer;

/** Sessions stand in the database, so that any node answers any request of them. */
@Configuration(proxyBeanMethods = false)
class SessionStore {

  /** Two requests that begin to use the same session at once do not exclude each other. */
  @Bean
  SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionsInMariaDb() {
    return new MySqlJdbcIndexedSessionRepositoryCustomizer();
  }

  /** Found by that name. */
  @Bean
  GenericConversionService springSessionConversionService(List<KeptInSession> others) {
    GenericConversionService service = new GenericConversionService();
    service.addConverter(Object.class, byte[].class, new SerializingConverter());
    service.addConverter(byte[].class, Object.class, new SessionValues(others));
    return service;
  }
}
