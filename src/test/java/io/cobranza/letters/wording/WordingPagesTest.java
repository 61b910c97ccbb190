package io.cobranza.letters.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.letters.correspondence.LetterKind;
import io.cobranza.letters.correspondence.LetterRelay;
import io.cobranza.letters.correspondence.ProductWords;
import io.cobranza.testing.Api;
import io.cobranza.testing.Http;
import io.cobranza.testing.LedgerBuilder;
import io.cobranza.testing.PeopleAtWork;
import io.cobranza.testing.TwoNodes;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** An owner changes what letters say, without a build, and everybody can see who did. */
class WordingPagesTest extends PeopleAtWork {

  private static final String PAGE = "/wordings/first-reminder/en";
  private static final int ROUNDS = 8;
  private static final Pattern LETTER = Pattern.compile("/letters/(\\d+)\"");

  @Autowired ProductWords product;
  @Autowired JdbcTemplate jdbc;
  @Autowired LetterRelay relay;

  private String ours() {
    return product
        .of(LetterKind.FIRST_REMINDER, "en")
        .replace("This is a friendly reminder", "May we remind you kindly");
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private Http.Answer send(Http who, String path, int version, String text, String reason) {
    String token =
        who.get("/wordings").body().replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+).*", "$1");
    return who.form(
        path,
        "_csrf=%s&version=%d&text=%s&reason=%s"
            .formatted(token, version, encoded(text), encoded(reason)));
  }

  private static int mailed(Http who, String invoice) {
    Matcher letter = LETTER.matcher(who.get("/letters?invoice=" + invoice).body());
    return letter.find() ? Integer.parseInt(letter.group(1)) : 0;
  }

  private static String text(Http who, int letter) {
    return who.get("/api/letters/" + letter + "/text").body();
  }

  private void aFewDaysPass() {
    for (int day = 0; day < 12; day++) {
      relay.deliverDue();
      time.passDays(1);
    }
    relay.deliverDue();
  }

  @Test
  void anOwnersWordsAreWhatLeavesAndWhatLeftStaysAsItWas() {
    Http owner = browser("owner");
    relay.deliverDue();
    int before = mailed(owner, "F-1");
    String sent = text(owner, before);
    assertThat(sent).contains("This is a friendly reminder");

    assertThat(send(owner, PAGE, 0, ours(), "sounds warmer").status()).isEqualTo(302);
    new LedgerBuilder(new Api(mvc))
        .customer("C-2")
        .invoice("F-2", "C-2", "700.00", "2024-01-12", "2024-02-11");
    aFewDaysPass();

    String html = owner.get("/api/letters/" + mailed(owner, "F-2") + "/html").body();
    assertThat(text(owner, mailed(owner, "F-2"))).contains("May we remind you kindly");
    assertThat(html).contains("May we remind you kindly");
    assertThat(text(owner, before)).isEqualTo(sent);
  }

  @Test
  void aTextIsLookedAtOnLettersBeforeItIsUsed() {
    Http owner = browser("owner");

    Http.Answer page = send(owner, PAGE + "/check", 0, ours(), "");

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body())
        .contains("Invoice F-1", "The usual case", "Several invoices")
        .contains("May we remind you kindly that the invoice below fell due on")
        .contains("sandbox=\"\"");
    assertThat(page.header("Content-Security-Policy")).contains("'sha256-");
    assertThat(owner.get(PAGE).body()).doesNotContain("May we remind you kindly");
  }

  @Test
  void whatIsWrongIsSaidWithItsLineAndNothingIsUsed() {
    Http owner = browser("owner");

    Http.Answer page = send(owner, PAGE, 0, "Dear {{nobody}}\n\n<b>Pay</b>", "why not");

    assertThat(page.status()).isEqualTo(422);
    assertThat(page.body())
        .contains("Line 1:", "There is no placeholder “nobody”.")
        .contains("Line 3:", "“&lt;b&gt;” is code of a page")
        .contains("Dear {{nobody}}", "value=\"why not\"")
        .doesNotContain("<b>Pay</b>");
    assertThat(owner.getIn("es", PAGE).body()).contains("Nadie ha cambiado este texto.");
  }

  @Test
  void aMegabyteIsRefused() {
    Http owner = browser("owner");

    assertThat(send(owner, PAGE, 0, "a".repeat(1_000_000), "why not").body())
        .contains("longer than 10000 characters");
  }

  @Test
  void withoutAReasonNothingIsUsed() {
    assertThat(send(browser("owner"), PAGE, 0, ours(), " ").status()).isEqualTo(422);
    assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM letter_wording", Integer.class)).isZero();
  }

  @Test
  void ofTwoOwnersAtOnceTheSecondIsTold() {
    Http owner = browser("owner");
    Http other = browser("admin");
    assertThat(send(owner, PAGE, 0, ours(), "sounds warmer").status()).isEqualTo(302);

    Http.Answer second = send(other, PAGE, 0, ours().replace("kindly", "politely"), "shorter");

    assertThat(second.status()).isEqualTo(409);
    assertThat(second.body()).contains("Marta Lozano changed these words", "politely");
    assertThat(owner.get(PAGE).body()).contains("kindly").doesNotContain("politely");
  }

  @Test
  void ofTwoOwnersAtTheSameMomentOneIsToldOfTheOther() throws Exception {
    List<Http> both = List.of(browser("owner"), browser("admin"));
    for (int version = 0; version < ROUNDS; version++) {
      int basedOn = version;
      List<Integer> answers =
          TwoNodes.atOnce(
              both.stream()
                  .map(
                      who ->
                          (Callable<Integer>)
                              () -> send(who, PAGE, basedOn, ours(), "warmer " + basedOn).status())
                  .toList());
      assertThat(answers).containsExactlyInAnyOrder(302, 409);
    }
    assertThat(
            jdbc.queryForList("SELECT version FROM letter_wording ORDER BY version", Integer.class))
        .isEqualTo(IntStream.rangeClosed(1, ROUNDS).boxed().toList());
  }

  @Test
  void theProductsWordsComeBackAndEveryVersionIsKept() {
    Http owner = browser("owner");
    send(owner, PAGE, 0, ours(), "sounds warmer");
    send(owner, PAGE + "/product", 1, "", "nobody liked it");

    String page = browser("auditor").getIn("en", PAGE).body();
    assertThat(page)
        .contains(
            "Version 1", "sounds warmer", "Version 2", "nobody liked it", "changed by Marta Lozano")
        .contains("May we remind you kindly", "This is a friendly reminder");
    assertThat(browser("auditor").getIn("en", "/wordings").body()).contains("nobody liked it");
  }

  @Test
  void anAuditorAndASupervisorReadAndChangeNothing() {
    for (String reader : List.of("auditor", "supervisor")) {
      Http who = browser(reader);
      assertThat(who.get(PAGE).body())
          .contains("This is a friendly reminder")
          .doesNotContain("<textarea");
      assertThat(send(who, PAGE, 0, ours(), "why not").status()).isEqualTo(403);
      assertThat(send(who, PAGE + "/check", 0, ours(), "why not").status()).isEqualTo(403);
    }
    assertThat(browser("collector").get("/wordings").status()).isEqualTo(403);
  }

  @Test
  void whatNobodyMayWordHasNoPage() {
    Http owner = browser("owner");
    for (String none : List.of("/daily-summary/en", "/first-reminder/fr", "/nothing/en")) {
      assertThat(owner.get("/wordings" + none).status()).isEqualTo(404);
    }
  }
}
