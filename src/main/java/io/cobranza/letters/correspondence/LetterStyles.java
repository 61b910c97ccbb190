package io.cobranza.letters.correspondence;

import io.cobranza.platform.security.PagePolicy;
import io.cobranza.shared.Sha256;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a browser is told about a kept letter: it may draw the style that stands in that very
 * letter, known by its digest, and nothing else in it does anything.
 */
public final class LetterStyles {

  private static final Pattern STYLE = Pattern.compile("<style[^>]*>(.*?)</style>", Pattern.DOTALL);

  private LetterStyles() {}

  /** For the letter alone, as a document that has no rights in this origin. */
  static String shownAlone(String html) {
    return "sandbox; default-src 'none'; style-src %s; frame-ancestors 'self'"
        .formatted(stylesOf(html));
  }

  /**
   * For a page of ours that shows the letter in a frame, which inherits the page's policy.
   *
   * @param html null if there is none to show
   */
  public static String shownInAPage(String html) {
    return PagePolicy.alsoWithStyles(html == null ? "" : stylesOf(html));
  }

  private static String stylesOf(String html) {
    Matcher styles = STYLE.matcher(html);
    return styles.results().map(style -> digest(style.group(1))).collect(Collectors.joining(" "));
  }

  private static String digest(String style) {
    return "'sha256-%s'".formatted(Base64.getEncoder().encodeToString(Sha256.of(style)));
  }
}
