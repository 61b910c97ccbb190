package io.cobranza.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.cobranza.testing.CobranzaServerTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A browser speaks TLS to a proxy that is believed, and to one that is not. */
@CobranzaServerTest
class BehindAProxyTest {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

  /** As the settings of the server's tests say. */
  private static final String BELIEVED = "127.0.0.9";

  private static final String A_STRANGER = "127.0.0.8";

  @LocalServerPort int port;

  @BeforeEach
  void canStandInFront() {
    assumeThat(ProxyInFront.canStandAt(BELIEVED)).isTrue();
  }

  private static List<ProxyInFront.Answer> aPersonLogsInAndOpensTasklist(ProxyInFront proxy) {
    List<ProxyInFront.Answer> answers = new ArrayList<>();
    answers.add(proxy.get("/login"));
    Matcher token = TOKEN.matcher(answers.get(0).text());
    assertThat(token.find()).isTrue();
    answers.add(proxy.form("/login", "_csrf=" + token.group(1) + "&username=admin&password=admin"));
    answers.add(proxy.get("/camunda/app/tasklist/default/"));
    answers.add(proxy.get("/alerts"));
    return answers;
  }

  @Test
  void noCookieIsSentWithoutTlsAndNoPageAskedFor() {
    var answers = aPersonLogsInAndOpensTasklist(new ProxyInFront(BELIEVED, port));
    assertThat(answers)
        .allSatisfy(
            answer ->
                assertThat(answer.all("Strict-Transport-Security"))
                    .singleElement()
                    .asString()
                    .startsWith("max-age=31536000"));
    List<String> cookies =
        answers.stream().flatMap(answer -> answer.all("Set-Cookie").stream()).toList();
    assertThat(cookies)
        .anyMatch(cookie -> cookie.startsWith("COBRANZA_"))
        .anyMatch(cookie -> cookie.startsWith("XSRF-TOKEN="))
        .allMatch(cookie -> cookie.matches("(?i).*;\\s*secure(;.*|$)"));
    assertThat(answers.get(1).all("Location"))
        .containsExactly("https://collections.example.com:8443/");
    assertThat(answers.get(3).text()).startsWith("HTTP/1.1 200");
  }

  /**
   * Who tries the product without TLS can log in, and nobody else can make a browser forget how.
   */
  @Test
  void whoeverElseSaysSoIsNotBelieved() {
    var answers = aPersonLogsInAndOpensTasklist(new ProxyInFront(A_STRANGER, port));
    assertThat(answers)
        .allSatisfy(answer -> assertThat(answer.all("Strict-Transport-Security")).isEmpty());
    assertThat(answers.stream().flatMap(answer -> answer.all("Set-Cookie").stream()))
        .isNotEmpty()
        .noneMatch(cookie -> cookie.toLowerCase(Locale.ROOT).contains("secure"));
  }
}
