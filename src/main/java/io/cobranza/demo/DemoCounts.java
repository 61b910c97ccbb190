package io.cobranza.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The few numbers that show a newcomer that something happened. */
@Repository
@Profile("demo")
@Transactional(readOnly = true)
class DemoCounts {

  private final JdbcClient jdbc;

  DemoCounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  long lettersSent() {
    return count("SELECT COUNT(*) FROM letter WHERE state = 'SENT'");
  }

  long tasksOpen() {
    return count("SELECT COUNT(*) FROM open_task");
  }

  long casesOpen() {
    return count("SELECT COUNT(*) FROM collection_case WHERE closed_on IS NULL");
  }

  private long count(String query) {
    return jdbc.sql(query).query(Long.class).single();
  }
}
