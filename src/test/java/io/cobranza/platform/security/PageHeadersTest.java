package io.cobranza.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.testing.CobranzaServerTest;
import io.cobranza.testing.Http;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@CobranzaServerTest
class PageHeadersTest {

  @LocalServerPort int port;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/alerts",
        "/cases",
        "/causes",
        "/customers",
        "/documents",
        "/import",
        "/letters",
        "/pauses",
        "/summary",
        "/no-such-page"
      })
  void ourPagesRunWhatCameFromHereAloneAndAreKeptNowhere(String page) {
    Http.Answer answer = Http.browser(port, "admin").get(page);
    assertThat(answer.header("Content-Security-Policy"))
        .startsWith("default-src 'none'")
        .contains("frame-ancestors 'self'", "base-uri 'none'")
        .doesNotContain("unsafe");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/invoices", "/api/cases/none"})
  void whatProgramsAreToldIsKeptNowhere(String address) {
    assertThat(Http.program(port, "admin").get(address).header("Cache-Control"))
        .contains("no-store");
  }

  /** Nobody has said that a proxy stands in front, so anybody may have written the header. */
  @Test
  void whatACallerSaysOfItselfIsNotBelieved() {
    Http.Answer answer = Http.browser(port, "admin").getWith("/", "X-Forwarded-Proto", "https");
    assertThat(answer.header("Strict-Transport-Security")).isEmpty();
  }
}
