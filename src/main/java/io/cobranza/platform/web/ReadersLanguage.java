package io.cobranza.platform.web;

import io.cobranza.shared.CompanyProperties;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/**
 * In which language a page is written: the first of the reader's that this product speaks, with the
 * reader's country for dates and amounts, else the company's. A page in two languages, sentences in
 * one and months in another, is in none.
 */
@Component("localeResolver")
class ReadersLanguage extends AcceptHeaderLocaleResolver {

  private static final Set<String> SPOKEN = Set.of("en", "es");
  private static final String ASKED_FOR = "Accept-Language";

  private final Locale otherwise;

  ReadersLanguage(CompanyProperties company) {
    this.otherwise = company.language();
  }

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    return saysNothing(request)
        ? otherwise
        : Collections.list(request.getLocales()).stream()
            .filter(language -> SPOKEN.contains(language.getLanguage()))
            .findFirst()
            .orElse(otherwise);
  }

  /** The server's own language is what it tells then. */
  private static boolean saysNothing(HttpServletRequest request) {
    return request.getHeader(ASKED_FOR) == null && request.getLocale().equals(Locale.getDefault());
  }
}
