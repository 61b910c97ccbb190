package io.cobranza.process.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cobranza.testing.CobranzaServerTest;
import io.cobranza.testing.Http;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * CVE-2026-77226: while no administrator exists, the engine's pages make one of whoever asks. Here
 * none is made that way, ever, and there is no start without one.
 */
@CobranzaServerTest
class AdministratorsTest {

  private static final String ME =
      "{'profile':{'id':'attacker','firstName':'A','lastName':'B'},"
          + "'credentials':{'password':'attacker'}}";

  @LocalServerPort int port;
  @Autowired IdentityService identity;
  @Autowired People people;
  @Autowired TransactionTemplate transaction;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/camunda/api/admin/setup/default/user/create",
        "/camunda/api/admin/setup/default/user/create/",
        "/camunda/api/admin/%73etup/default/user/create",
        "/camunda/api/admin/setup;x=y/default/user/create",
        "/camunda/api/admin//setup/default/user/create",
        "/camunda/api/admin/x/../setup/default/user/create"
      })
  void nobodyMakesAnAdministratorOfThemselves(String path) {
    withoutAdministrators(
        () -> {
          assertThat(Http.nobody(port).post(path, ME).status()).isIn(400, 401, 403);
          assertThat(Http.browser(port, "collector").post(path, ME).status()).isIn(400, 403);
        });
    assertThat(identity.createUserQuery().userId("attacker").count()).isZero();
  }

  @Test
  void thePageThatOffersItIsClosedToo() {
    assertThat(Http.browser(port, "collector").get("/camunda/app/admin/default/setup/").status())
        .isEqualTo(403);
  }

  @Test
  void withoutAnAdministratorAndAPasswordForOneThereIsNoStart() {
    transaction.executeWithoutResult(
        status -> {
          status.setRollbackOnly();
          identity.deleteUser("admin");
          assertThatThrownBy(() -> new FirstAdministrator(identity, people, "", "").require())
              .isInstanceOf(NoAdministratorException.class)
              .hasMessageContaining("COBRANZA_ADMIN_PASSWORD");
        });
  }

  @Test
  void theFirstAdministratorComesFromTheEnvironment() {
    transaction.executeWithoutResult(
        status -> {
          status.setRollbackOnly();
          identity.deleteUser("admin");
          new FirstAdministrator(identity, people, "a long secret", "").require();
          assertThat(identity.checkPassword("admin", "a long secret")).isTrue();
          assertThat(identity.createUserQuery().memberOfGroup("administrators").count()).isOne();
        });
  }

  @Test
  void anAdministratorThatExistsKeepsThePassword() {
    new FirstAdministrator(identity, people, "another", "").require();
    assertThat(identity.checkPassword("admin", "admin")).isTrue();
  }

  @Test
  void theLastAdministratorComesBackByACommandOfWhoStartsTheApplication() {
    transaction.executeWithoutResult(
        status -> {
          status.setRollbackOnly();
          identity.deleteMembership("admin", Groups.CAMUNDA_ADMIN);
          identity.deleteMembership("admin", "administrators");
          new FirstAdministrator(identity, people, "", "another secret").require();
          assertThat(identity.checkPassword("admin", "another secret")).isTrue();
          assertThat(identity.createUserQuery().memberOfGroup("administrators").count()).isOne();
          assertThat(identity.createUserQuery().memberOfGroup(Groups.CAMUNDA_ADMIN).count())
              .isOne();
        });
  }

  @Test
  void evenOneThatWasDeletedComesBack() {
    transaction.executeWithoutResult(
        status -> {
          status.setRollbackOnly();
          identity.deleteUser("admin");
          new FirstAdministrator(identity, people, "", "another secret").require();
          assertThat(identity.checkPassword("admin", "another secret")).isTrue();
        });
  }

  private void withoutAdministrators(Runnable attack) {
    identity.deleteMembership("admin", Groups.CAMUNDA_ADMIN);
    try {
      attack.run();
    } finally {
      identity.createMembership("admin", Groups.CAMUNDA_ADMIN);
    }
  }
}
