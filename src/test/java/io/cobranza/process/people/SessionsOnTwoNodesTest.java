package io.cobranza.process.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.cobranza.CobranzaApplication;
import io.cobranza.platform.security.Group;
import io.cobranza.testing.CobranzaServerTest;
import io.cobranza.testing.Http;
import io.cobranza.testing.VirtualTime;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A session belongs to no node. Starts a second application on the database of the first, because
 * one alone could keep it in its memory.
 */
@CobranzaServerTest
class SessionsOnTwoNodesTest {

  private static final String WHO = "/camunda/api/engine/engine/default/filter";

  private static ConfigurableApplicationContext other;

  /** Tells when it is made of bytes. */
  static class Foreign implements Serializable {

    private static final long serialVersionUID = 1;

    static boolean made;

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
      made = true;
      in.defaultReadObject();
    }
  }

  @LocalServerPort int port;
  @Autowired DataSource database;
  @Autowired ProcessEngine engine;
  @Autowired IdentityService identity;
  @Autowired People people;
  @Autowired JdbcTemplate jdbc;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcIndexedSessionRepository sessions;
  @Autowired VirtualTime time;

  @BeforeEach
  void aSecondNodeRuns() throws SQLException {
    if (other == null) {
      HikariDataSource pool = database.unwrap(HikariDataSource.class);
      other =
          new SpringApplicationBuilder(CobranzaApplication.class)
              .profiles("test")
              .run(
                  "--server.port=0",
                  "--cobranza.database.embedded=false",
                  "--spring.datasource.url=" + urlOf(pool),
                  "--spring.datasource.username=" + pool.getUsername(),
                  "--spring.datasource.password=" + pool.getPassword());
      ProcessEngines.registerProcessEngine(engine);
      time.startOn(LocalDate.of(2024, 1, 8));
    }
  }

  @AfterAll
  static void theSecondNodeIsStopped() {
    other.close();
    other = null;
  }

  private static String urlOf(HikariDataSource pool) throws SQLException {
    try (Connection connection = pool.getConnection()) {
      return pool.getJdbcUrl();
    }
  }

  private int otherPort() {
    return other.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  private long rows(String table) {
    return jdbc.queryForObject("SELECT COUNT(*) FROM " + table, Long.class);
  }

  @Test
  void whoHasLoggedInOnOneNodeWorksOnBothAndIsOutOnBoth() {
    Http browser = Http.browser(port, "collector");
    Http elsewhere = browser.at(otherPort());
    assertThat(elsewhere.get("/letters").status()).isEqualTo(200);
    assertThat(elsewhere.get("/api/letters").status()).isEqualTo(200);
    assertThat(elsewhere.get(WHO).json()).isNotEmpty();
    // Tasklist's own guard against forgery holds on the other node as well.
    assertThat(elsewhere.post("/camunda/api/engine/engine/default/task", "{}").status())
        .isEqualTo(200);
    assertThat(elsewhere.post("/camunda/api/admin/auth/user/default/logout", "{}").status())
        .isEqualTo(204);
    assertThat(browser.get("/letters").location()).endsWith("/login");
    assertThat(browser.get(WHO).status()).isEqualTo(401);
  }

  @Test
  void whoIsDeletedIsOutOnTheNodeThatHasNotHeardOfIt() {
    people.person("passing-by", "passing-by", Group.COLLECTORS);
    Http browser = Http.browser(port, "passing-by");
    identity.deleteUser("passing-by");
    assertThat(browser.at(otherPort()).get("/letters").location()).endsWith("/login");
    assertThat(browser.get("/letters").location()).endsWith("/login");
  }

  @Test
  void whatCannotBeReadMeansLoggedOutAndIsNeverMade() {
    Http browser = Http.browser(port, "collector");
    byte[] foreign = new SerializingConverter().convert(new ArrayList<>(List.of(new Foreign())));
    transaction.executeWithoutResult(
        status ->
            jdbc.update(
                "UPDATE SPRING_SESSION_ATTRIBUTES SET ATTRIBUTE_BYTES = ?"
                    + " WHERE ATTRIBUTE_NAME = 'SPRING_SECURITY_CONTEXT'",
                foreign));
    assertThat(browser.get("/letters").location()).endsWith("/login");
    assertThat(browser.get(WHO).status()).isEqualTo(401);
    assertThat(Foreign.made).isFalse();
    browser.logIn("collector", "collector");
    assertThat(browser.get("/letters").status()).isEqualTo(200);
  }

  @Test
  void aLoginLastsADayAndALookAtTheDoorHalfAnHour() {
    Http.nobody(port).get("/login");
    assertThat(jdbc.queryForList("SELECT MAX_INACTIVE_INTERVAL FROM SPRING_SESSION", Long.class))
        .containsExactly(1800L);
    Http.browser(port, "collector");
    assertThat(
            jdbc.queryForList(
                "SELECT MAX_INACTIVE_INTERVAL FROM SPRING_SESSION WHERE PRINCIPAL_NAME = 'collector'",
                Long.class))
        .containsExactly(32_400L);
  }

  @Test
  void whatHasEndedIsSweptOut() {
    Http.browser(port, "collector");
    assertThat(rows("SPRING_SESSION_ATTRIBUTES")).isPositive();
    transaction.executeWithoutResult(
        status -> jdbc.update("UPDATE SPRING_SESSION SET EXPIRY_TIME = 1"));
    sessions.cleanUpExpiredSessions();
    assertThat(rows("SPRING_SESSION")).isZero();
    assertThat(rows("SPRING_SESSION_ATTRIBUTES")).isZero();
  }

  @Test
  void aProgramLeavesNoSessionBehind() {
    assertThat(Http.program(port, "erp").get("/api/invoices").status()).isEqualTo(200);
    assertThat(Http.program(port, "monitoring").get("/actuator/prometheus").status())
        .isEqualTo(200);
    assertThat(rows("SPRING_SESSION")).isZero();
  }
}
