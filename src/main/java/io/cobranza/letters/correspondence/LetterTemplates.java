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
 * The templates under {@code letters/}, by language and kind, each as HTML and as plain text. They
 * have an engine of their own: what the web pages' engine knows must not decide what a letter says.
 */
@Component
class LetterTemplates {

  private final SpringTemplateEngine engine = new SpringTemplateEngine();

  LetterTemplates() {
    engine.addTemplateResolver(resolver(TemplateMode.HTML, "*.html"));
    engine.addTemplateResolver(resolver(TemplateMode.TEXT, "*.txt"));
  }

  String html(LetterKind kind, LetterLanguage language, Object letter) {
    return fill(kind, language, letter, ".html");
  }

  /** Lines end where the reader's program ends them, so its spaces are those of a keyboard. */
  String text(LetterKind kind, LetterLanguage language, Object letter) {
    return fill(kind, language, letter, ".txt").replace(LetterLanguage.STAYS_TOGETHER, ' ');
  }

  private String fill(LetterKind kind, LetterLanguage language, Object letter, String ending) {
    return engine.process(
        "letters/%s/%s%s".formatted(language.key(), kind.key(), ending),
        new Context(language.locale(), Map.of("letter", letter)));
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
