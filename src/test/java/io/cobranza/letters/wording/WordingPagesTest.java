package io.cobranza.letters.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.letters.correspondence.LetterKind;
import io.cobranza.letters.correspondence.ProductWords;
import io.cobranza.testing.Http;
import io.cobranza.testing.PeopleAtWork;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** An owner changes what letters say, without a build, and everybody can see who did. */
class WordingPagesTest extends PeopleAtWork {

  private static final String PAGE = "/wordings/first-reminder/en";
  private static final Pattern LETTER = Pattern.compile("/letters/(\\d+)\"");

  @Autowired ProductWords product;
  @Autowired JdbcTemplate jdbc;

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

  private String reminderOf(Http who, String invoice) {
    Matcher letter = LETTER.matcher(who.get("/letters?invoice=" + invoice).body());
    assertThat(letter.find()).isTrue();
    return who.get("/api/letters/" + letter.group(1) + "/text").body();
  }
}
