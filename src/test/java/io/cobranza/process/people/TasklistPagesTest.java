package io.cobranza.process.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.testing.CobranzaServerTest;
import io.cobranza.testing.Http;
import io.cobranza.testing.Http.Answer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Of many who open Tasklist at the same moment, each gets a page that its browser will run. */
@CobranzaServerTest
class TasklistPagesTest {

  private static final int LOADS = 200;
  private static final Pattern IN_HEADER = Pattern.compile("'nonce-([^']+)'");
  private static final Pattern IN_PAGE = Pattern.compile("nonce=\"([^\"]+)\"");

  @LocalServerPort int port;

  @Test
  void everyPageCarriesTheNonceOfItsOwnHeader() {
    Http collector = Http.browser(port, "collector");
    List<Answer> answers =
        IntStream.range(0, LOADS)
            .parallel()
            .mapToObj(load -> collector.get("/camunda/app/tasklist/default/"))
            .toList();
    Set<String> nonces = new HashSet<>();
    for (Answer answer : answers) {
      Set<String> promised = all(IN_HEADER, answer.header("Content-Security-Policy"));
      assertThat(promised).hasSize(1);
      assertThat(all(IN_PAGE, answer.body())).isEqualTo(promised);
      nonces.addAll(promised);
    }
    assertThat(nonces).hasSize(LOADS);
  }

  private static Set<String> all(Pattern pattern, String text) {
    Set<String> found = new HashSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
