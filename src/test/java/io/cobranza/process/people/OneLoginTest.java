package io.cobranza.process.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.platform.security.Group;
import io.cobranza.testing.CobranzaServerTest;
import io.cobranza.testing.Http;
import io.cobranza.testing.Http.Answer;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Logged in once, a person is known to every page; logged out on one, to none. */
@CobranzaServerTest
class OneLoginTest {

  private static final String WHO = "/camunda/api/admin/auth/user/default";

  @LocalServerPort int port;
  @Autowired People people;
  @Autowired IdentityService identity;

  @Test
  void oneLoginServesOurPagesAndTasklist() {
    Http collector = Http.browser(port, "collector");
    assertThat(collector.get("/").body()).contains("Carmen Ruiz");
    assertThat(collector.get("/letters").status()).isEqualTo(200);
    assertThat(collector.get("/camunda/app/tasklist/default/").status()).isEqualTo(200);
    assertThat(collector.get(WHO).json().path("userId").asText()).isEqualTo("collector");
  }

  @Test
  void loggingOutOfTasklistLogsOutOfEverything() {
    Http collector = Http.browser(port, "collector");
    assertThat(collector.post(WHO + "/logout", "{}").status()).isEqualTo(204);
    assertThat(collector.get("/").location()).endsWith("/login");
    assertThat(collector.get(WHO).status()).isEqualTo(401);
  }

  @Test
  void loggingOutOfOurPagesLogsOutOfTasklist() {
    Http collector = Http.browser(port, "collector");
    String token =
        collector.get("/").body().replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+).*", "$1");
    assertThat(collector.form("/logout", "_csrf=" + token).location()).endsWith("/login?logout");
    assertThat(collector.get(WHO).status()).isEqualTo(401);
    assertThat(collector.get("/camunda/app/tasklist/default/").location()).endsWith("/login");
  }

  @Test
  void aWrongPasswordIsToldWithoutSayingWhatWasWrong() {
    people.person("newcomer", "newcomer", Group.COLLECTORS);
    try {
      for (String user : List.of("newcomer", "nobody")) {
        assertThat(Http.nobody(port).logIn(user, "wrong").location()).endsWith("/login?error");
      }
      assertThat(Http.nobody(port).logIn("newcomer", "newcomer").location()).endsWith("/");
      assertThat(Http.program(port, "nobody").get("/api/letters").status()).isEqualTo(401);
      assertThat(Http.nobody(port).get("/login?error").body()).contains("do not match");
    } finally {
      identity.deleteUser("newcomer");
    }
  }

  @Test
  void aProgramWithoutALoginIsToldInItsLanguage() {
    Answer answer = Http.nobody(port).getIn("es", "/api/letters");
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.json().path("title").asText()).isEqualTo("Sin identificación válida");
    assertThat(answer.json().path("field").asText()).isEqualTo("Authorization");
  }

  @Test
  void theLoginPageSpeaksTheBrowsersLanguage() {
    assertThat(Http.nobody(port).getIn("es-ES,es;q=0.9", "/login").body())
        .contains("Iniciar sesión")
        .contains("lang=\"es\"");
    assertThat(Http.nobody(port).getIn("fr", "/login").body()).contains("Log in");
  }

  @Test
  void aNameWithASpaceBehindItIsTheSamePerson() {
    Http collector = Http.nobody(port);
    collector.logIn("collector ", "collector");
    assertThat(collector.get("/").body()).contains("<strong>Carmen Ruiz</strong>");
  }

  @Test
  void theEnginesOwnLoginIsClosed() {
    Http collector = Http.browser(port, "collector");
    Answer answer =
        collector.form(WHO + "/login/tasklist", "username=supervisor&password=supervisor");
    assertThat(answer.status()).isEqualTo(403);
    assertThat(collector.get(WHO).json().path("userId").asText()).isEqualTo("collector");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/engine-rest/task",
        "/engine-rest/engine",
        "/engine-rest/user",
        "/engine-rest/identity/groups?userId=admin",
        "/api/letters",
        "/camunda/api/engine/engine/default/task",
        "/camunda/api/engine/engine/",
        "/camunda/api/admin/auth/user/default",
        "/camunda/api/cockpit/plugin/base/default/process-definition/statistics"
      })
  void nothingIsToldWithoutALogin(String path) {
    assertThat(Http.nobody(port).get(path).status()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/letters", "/import", "/camunda/app/tasklist/default/", "/nowhere"})
  void aPageAsksForTheLoginFirst(String path) {
    Answer answer = Http.nobody(port).get(path);
    assertThat(answer.status()).isEqualTo(302);
    assertThat(answer.location()).endsWith("/login");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/login", "/cobranza.css", "/actuator/health"})
  void theseNeedNone(String path) {
    assertThat(Http.nobody(port).get(path).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "collector, /camunda/app/tasklist/default/, 200",
    "collector, /camunda/app/cockpit/default/, 403",
    "collector, /camunda/app/admin/default/, 403",
    "collector, /import, 403",
    "collector, /letters, 200",
    "auditor, /camunda/app/cockpit/default/, 200",
    "auditor, /camunda/app/tasklist/default/, 403",
    "owner, /camunda/app/cockpit/default/, 200",
    "supervisor, /import, 200",
    "admin, /camunda/app/admin/default/, 200",
    "admin, /camunda/app/cockpit/default/, 200",
    "erp, /, 403",
    "erp, /letters, 403",
    "erp, /import, 200",
    "erp, /camunda/app/tasklist/default/, 403",
    "collector, /actuator/health/db, 403"
  })
  void eachRoleSeesItsPages(String user, String path, int status) {
    Http browser = Http.nobody(port);
    browser.logIn(user, user);
    Answer answer = browser.get(path);
    // The engine's pages turn away whom they do not serve to its welcome page or by a redirect.
    assertThat(answer.status()).as(answer.location()).isEqualTo(status);
  }
}
