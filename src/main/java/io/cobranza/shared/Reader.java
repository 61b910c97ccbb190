package io.cobranza.shared;

import java.text.DateFormat;
import java.util.Locale;
import java.util.Set;

/**
 * Whoever reads what we write reads Spanish or English, in the way of the own country. What that
 * way is comes from the CLDR data of the JDK.
 */
final class Reader {

  private static final Locale SPANISH = Locale.forLanguageTag("es");

  /** English of no country: days as in Britain, amounts as wherever English is read. */
  private static final Locale INTERNATIONAL = Locale.forLanguageTag("en-001");

  private static final Set<Locale> KNOWN = Set.of(DateFormat.getAvailableLocales());

  private Reader() {}

  static boolean isSpanish(Locale reader) {
    return reader.getLanguage().equals(SPANISH.getLanguage());
  }

  /**
   * Whose signs stand between thousands and before decimals. A Mexican's point is a Chilean's
   * comma; English has one way, also in countries whose own language has another ({@code en-DE}),
   * because an English sentence promises it.
   */
  static Locale ofFigures(Locale reader) {
    return isSpanish(reader) ? in(SPANISH, reader) : Locale.ENGLISH;
  }

  /**
   * Whose days: those of the country where its people write that language, else of the language.
   */
  static Locale ofDays(Locale reader) {
    if (isSpanish(reader)) {
      return in(SPANISH, reader);
    }
    Locale english = in(Locale.ENGLISH, reader);
    return reader.getCountry().isEmpty() || !KNOWN.contains(english) ? INTERNATIONAL : english;
  }

  private static Locale in(Locale language, Locale reader) {
    return new Locale.Builder().setLocale(language).setRegion(reader.getCountry()).build();
  }
}
