package io.cobranza.letters.correspondence;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * The frames under {@code letters/}, by language, each as HTML and as plain text: what stands
 * around the words of every kind. They have an engine of their own: what the web pages' engine
 * knows must not decide what a letter says.
 */
@Component
class LetterTemplates {

  private final SpringTemplateEngine engine = new SpringTemplateEngine();

  LetterTemplates() {
    engine.addTemplateResolver(resolver(TemplateMode.HTML, "*.html"));
    engine.addTemplateResolver(resolver(TemplateMode.TEXT, "*.txt"));
  }

  /**
   * @param frame what all letters of a sort have in common, around their words
   */
  String html(String frame, LetterLanguage language, Object letter, WordedLetter words) {
    String written =
        fill(frame + ".html", language, letter, words.opening().html(), words.closing().html());
    return LongWords.breakable(written);
  }

  /** Lines end where the reader's program ends them, so its spaces are those of a keyboard. */
  String text(String frame, LetterLanguage language, Object letter, WordedLetter words) {
    return fill(frame + ".txt", language, letter, words.opening().text(), words.closing().text())
        .replace(LetterLanguage.STAYS_TOGETHER, ' ');
  }

  private String fill(
      String file, LetterLanguage language, Object letter, String opening, String closing) {
    return engine.process(
        "letters/%s/%s".formatted(language.key(), file),
        new Context(
            language.locale(), Map.of("letter", letter, "opening", opening, "closing", closing)));
  }

  private static ClassLoaderTemplateResolver resolver(TemplateMode mode, String names) {
    ClassLoaderTemplateResolver resolver =
        new ClassLoaderTemplateResolver(LetterTemplates.class.getClassLoader());
    resolver.setResolvablePatterns(Set.of(names));
    resolver.setTemplateMode(mode);
    resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
    return resolver;
  }
}
