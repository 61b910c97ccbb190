package io.cobranza.desk.worklist;

import io.cobranza.shared.Colleagues;
import io.cobranza.shared.DayFormat;
import io.cobranza.shared.Money;
import io.cobranza.shared.MoneyFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** Writes facts in one language. */
class Wording {

  private static final String NOTHING = "–";

  private final MessageSource messages;
  private final ZoneId zone;
  private final Locale language;
  private final Colleagues colleagues;

  Wording(MessageSource messages, ZoneId zone, Locale language, Colleagues colleagues) {
    this.messages = messages;
    this.zone = zone;
    this.language = language;
    this.colleagues = colleagues;
  }

  Locale language() {
    return language;
  }

  String say(String key, Object... arguments) {
    return messages.getMessage(key, arguments, language);
  }

  String money(Money money) {
    return money == null ? NOTHING : MoneyFormat.format(money, language);
  }

  String day(LocalDate day) {
    return day == null ? NOTHING : DayFormat.inShort(day, language);
  }

  LocalDate dayOf(Instant instant) {
    return LocalDate.ofInstant(instant, zone);
  }

  String text(String text) {
    return text == null || text.isBlank() ? NOTHING : text;
  }

  /** A person of the company. */
  String person(String userId) {
    return userId == null || userId.isBlank() ? NOTHING : colleagues.nameOf(userId);
  }

  String country(String code) {
    return code == null
        ? NOTHING
        : new Locale.Builder().setRegion(code).build().getDisplayCountry(language);
  }

  String language(Locale spoken) {
    return spoken.getDisplayLanguage(language);
  }
}
