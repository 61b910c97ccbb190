package io.cobranza.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.testing.CobranzaServerTest;
import io.cobranza.testing.Http;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever follows a colleague's link to a page that is not theirs. */
@CobranzaServerTest
class RefusedPagesTest {

  @LocalServerPort int port;

  @ParameterizedTest
  @CsvSource({
    "auditor, /pauses",
    "auditor, /camunda/app/tasklist/default/",
    "collector, /camunda/app/cockpit/default/",
    "collector, /operations"
  })
  void aPageThatIsForOthersSaysSoOnAPage(String reader, String page) {
    Http.Answer answer = Http.browser(port, reader).getWith(page, "Accept", "text/html");
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.header("Content-Type")).startsWith("text/html");
    assertThat(answer.body())
        .contains("This page is not for your login", "Log in as somebody else");
  }

  @Test
  void whatAPageLoadsInTheBackgroundIsRefusedAsToAProgram() {
    Http.Answer answer =
        Http.browser(port, "collector").get("/camunda/api/engine/engine/default/deployment");
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.header("Content-Type")).contains("json");
  }
}
