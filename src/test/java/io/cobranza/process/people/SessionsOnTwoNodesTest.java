package io.cobranza.process.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.cobranza.CobranzaApplication;
import io.cobranza.platform.security.Group;
import io.cobranza.testing.CobranzaServerTest;
import io.cobranza.testing.Http;
import io.cobranza.testing.NodeOfItsOwn;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A session belongs to no node. Starts a second one, in a JVM of its own, on the database of the
 * first.
 */
@CobranzaServerTest
class SessionsOnTwoNodesTest {

  private static final String WHO = "/camunda/api/engine/engine/default/filter";

  private static NodeOfItsOwn other;

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
  @Autowired IdentityService identity;
  @Autowired People people;
  @Autowired JdbcTemplate jdbc;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcIndexedSessionRepository sessions;

  @BeforeAll
  static void aSecondNodeRuns(@Autowired DataSource database) throws Exception {
    other =
        NodeOfItsOwn.on(
            database.unwrap(HikariDataSource.class),
            CobranzaApplication.class,
            "second-node.log",
            // As the first, which took the port it was given.
            "--cobranza.login.cookie=0");
  }

  @AfterAll
  static void theSecondNodeIsStopped() throws InterruptedException {
    other.close();
  }

  private long rows(String table) {
    return jdbc.queryForObject("SELECT COUNT(*) FROM " + table, Long.class);
  }

  @Test
  void whoHasLoggedInOnOneNodeWorksOnBothAndIsOutOnBoth() {
    Http browser = Http.browser(port, "collector");
    Http elsewhere = browser.at(other.port());
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
    assertThat(browser.at(other.port()).get("/letters").location()).endsWith("/login");
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
