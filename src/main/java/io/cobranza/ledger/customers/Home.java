package io.cobranza.ledger.customers;

import io.cobranza.shared.FieldRules;
import io.cobranza.shared.Refused;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;

/**
 * Where a customer is: what is spoken there, which days are holidays, what time it is.
 *
 * @param language in which it is written and spoken to: {@code es} or {@code en}
 * @param country ISO 3166 with two letters; null if unknown, then only weekends are no business
 *     days
 * @param zone in which it can be called
 */
public record Home(Locale language, String country, ZoneId zone) {

  private static final Set<String> LANGUAGES = Set.of("en", "es");
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  /** Who reads there: the language, and with it the country by whose habits it is written. */
  public Locale reader() {
    return new Locale.Builder().setLocale(language).setRegion(country).build();
  }

  /**
   * @param otherwise its language if it told none
   */
  static Home checked(String language, String country, String zone, Locale otherwise) {
    String spoken = oneOf(LANGUAGES, "language", language, "customer.language");
    return new Home(
        Locale.forLanguageTag(spoken == null ? otherwise.getLanguage() : spoken),
        oneOf(COUNTRIES, "country", country, "customer.country"),
        checkedZone(zone));
  }

  private static String oneOf(Set<String> known, String field, String value, String messageKey) {
    String told = FieldRules.optionalText(field, value, FieldRules.IDENTIFIER).orElse(null);
    if (told != null && !known.contains(told)) {
      throw Refused.invalid(field, messageKey, told);
    }
    return told;
  }

  private static ZoneId checkedZone(String zone) {
    String told = FieldRules.optionalText("zone", zone, FieldRules.IDENTIFIER).orElse(null);
    try {
      return told == null ? null : ZoneId.of(told);
    } catch (DateTimeException e) {
      throw Refused.invalid("zone", "customer.zone", told);
    }
  }
}
