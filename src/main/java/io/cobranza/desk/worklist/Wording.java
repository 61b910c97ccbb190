package io.cobranza.desk.worklist;

import io.cobranza.shared.CompanyProperties;
import io.cobranza.shared.Money;
import io.cobranza.shared.MoneyFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes facts in the company's language. */
@Component
class Wording {

  private static final String NOTHING = "–";

  private final MessageSource messages;
  private final CompanyProperties company;

  Wording(MessageSource messages, CompanyProperties company) {
    this.messages = messages;
    this.company = company;
  }

  String say(String key, Object... arguments) {
    return messages.getMessage(key, arguments, company.language());
  }

  String money(Money money) {
    return money == null ? NOTHING : MoneyFormat.format(money, company.language());
  }

  String day(LocalDate day) {
    return day == null
        ? NOTHING
        : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
            .withLocale(company.language())
            .format(day);
  }

  LocalDate dayOf(Instant instant) {
    return LocalDate.ofInstant(instant, company.zone());
  }

  String text(String text) {
    return text == null || text.isBlank() ? NOTHING : text;
  }

  String country(String code) {
    return code == null
        ? NOTHING
        : new Locale.Builder().setRegion(code).build().getDisplayCountry(company.language());
  }

  String language(Locale language) {
    return language.getDisplayLanguage(company.language());
  }
}
