package io.cobranza.letters.correspondence;

import io.cobranza.shared.Money;
import io.cobranza.shared.MoneyFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** A language letters are written in: its words, and how it writes days and amounts. */
class LetterLanguage {

  private static final Locale SPANISH = Locale.forLanguageTag("es");

  private final Locale locale;
  private final MessageSource messages;

  private LetterLanguage(Locale locale, MessageSource messages) {
    this.locale = locale;
    this.messages = messages;
  }

  /** Spanish for those who read it, wherever they live; English for everybody else. */
  static LetterLanguage of(Locale reader, MessageSource messages) {
    boolean spanish = reader != null && SPANISH.getLanguage().equals(reader.getLanguage());
    return new LetterLanguage(spanish ? SPANISH : Locale.ENGLISH, messages);
  }

  String say(String key, Object... values) {
    return messages.getMessage(key, values, locale);
  }

  /** Such as {@code 3 January 2024}; null stays null. */
  String day(LocalDate day) {
    if (day == null) {
      return null;
    }
    return DateTimeFormatter.ofPattern(say("letters.format.date"), locale).format(day);
  }

  /** Such as {@code 1.234,56 EUR}, with all decimals of the currency; null stays null. */
  String amount(Money money) {
    return money == null ? null : MoneyFormat.format(money, locale);
  }

  /** Such as {@code 12 days}. */
  String overdue(int days) {
    return say("letters.format.overdue", days);
  }

  String key() {
    return locale.getLanguage();
  }

  Locale locale() {
    return locale;
  }
}
