package io.cobranza.process.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cobranza.platform.security.Group;
import io.cobranza.testing.CobranzaServerTest;
import io.cobranza.testing.Http;
import java.time.Duration;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What an administrator changes about a person holds for those who have logged in already. */
@CobranzaServerTest
class SessionEndsTest {

  /** Another one each time: what was known of the one before is remembered for seconds. */
  private final String name = "passing-by-" + System.nanoTime();

  private static final String WHO = "/camunda/api/engine/engine/default/filter";

  @LocalServerPort int port;
  @Autowired IdentityService identity;
  @Autowired People people;

  Http browser;

  @BeforeEach
  void logsIn() {
    people.person(name, name, Group.COLLECTORS);
    browser = Http.browser(port, name);
    assertThat(browser.get("/letters").status()).isEqualTo(200);
    assertThat(browser.get(WHO).status()).isEqualTo(200);
  }

  @AfterEach
  void leaves() {
    identity.deleteUser(name);
  }

  /** Within the few seconds that an answer is remembered. */
  void isOut() {
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> {
              assertThat(browser.get("/letters").location()).endsWith("/login");
              assertThat(browser.get(WHO).status()).isEqualTo(401);
              assertThat(browser.get("/api/letters").status()).isEqualTo(401);
            });
  }

  @Test
  void whoIsDeletedIsOut() {
    identity.deleteUser(name);
    isOut();
  }

  @Test
  void whoLeavesAGroupIsOut() {
    identity.deleteMembership(name, Group.COLLECTORS.id());
    isOut();
  }

  @Test
  void whoHasAnotherPasswordIsOutWithTheOldOne() {
    User user = identity.createUserQuery().userId(name).singleResult();
    user.setPassword("another");
    identity.saveUser(user);
    isOut();
  }

  @Test
  void whoStaysAsBeforeStaysIn() {
    for (int i = 0; i < 3; i++) {
      assertThat(browser.get("/letters").status()).isEqualTo(200);
    }
  }
}
