package io.cobranza.letters.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.testing.Http;
import io.cobranza.testing.PeopleAtWork;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A supervisor reads each letter before it leaves, and says from when on they leave alone. */
class WayOutPageTest extends PeopleAtWork {

  private static final Pattern LETTER = Pattern.compile("/letters/(\\d+)");

  private String send(Http supervisor, String path, String fields) {
    String token =
        supervisor
            .get("/letters/way-out")
            .body()
            .replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+).*", "$1");
    return supervisor.form(path, "_csrf=" + token + "&" + fields).toString();
  }

  @Test
  void aLetterIsReadAndLetGo() {
    Http supervisor = browser("supervisor");
    send(supervisor, "/letters/way-out", "sending=AFTER_READING&reason=our+first+weeks");
    String waiting = supervisor.getIn("en", "/letters/way-out").body();
    assertThat(waiting)
        .contains("Test mode", "decided by Isabel Navarro: our first weeks", "F-1")
        .contains("<th>Customer</th>", "<a href=\"/customers?number=C-1\">Customer C-1</a>");
    assertThat(supervisor.getIn("es", "/letters/way-out").body()).contains("<th>Cliente</th>");

    Matcher letter = LETTER.matcher(waiting);
    assertThat(letter.find()).isTrue();
    String page = supervisor.getIn("en", letter.group()).body();
    assertThat(page).contains("As it would leave now", "C-1@example.com", "Let it go", "1,000.00");

    send(supervisor, letter.group() + "/release", "");
    assertThat(supervisor.getIn("en", letter.group()).body()).doesNotContain("Let it go");
    assertThat(supervisor.get("/letters/way-out").body()).doesNotContain(letter.group() + "\"");
  }

  @Test
  void aLetterIsWithdrawnWithItsReason() {
    Http supervisor = browser("supervisor");
    send(supervisor, "/letters/way-out", "sending=AFTER_READING&reason=our+first+weeks");
    Matcher letter = LETTER.matcher(supervisor.get("/letters/way-out").body());
    assertThat(letter.find()).isTrue();
    send(supervisor, letter.group() + "/withdraw", "reason=told+by+telephone");
    assertThat(supervisor.get(letter.group()).body()).contains("told by telephone");
  }

  @Test
  void withoutAReasonNothingIsDecided() {
    Http supervisor = browser("supervisor");
    assertThat(send(supervisor, "/letters/way-out", "sending=NOTHING&reason=+"))
        .contains("role=\"alert\"");
    assertThat(supervisor.getIn("en", "/letters/way-out").body()).contains("leave by themselves");
  }

  @Test
  void whoIsNoSupervisorReadsAndDecidesNothing() {
    Http collector = browser("collector");
    assertThat(collector.get("/letters/way-out").body()).doesNotContain("name=\"sending\"");
    String token =
        collector
            .get("/letters")
            .body()
            .replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+).*", "$1");
    assertThat(
            collector
                .form("/letters/way-out", "_csrf=" + token + "&sending=NOTHING&reason=x")
                .status())
        .isEqualTo(403);
  }
}
