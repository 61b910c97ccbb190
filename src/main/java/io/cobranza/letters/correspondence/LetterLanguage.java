package io.cobranza.letters.correspondence;

import io.cobranza.shared.DayFormat;
import io.cobranza.shared.Money;
import io.cobranza.shared.MoneyFormat;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.MessageSource;

/**
 * How a letter is written to its reader: in Spanish or English words, with days and amounts as in
 * the reader's country.
 */
public final class LetterLanguage {

  /** A space at which no line ends. */
  static final char STAYS_TOGETHER = '\u00A0';

  private static final Locale SPANISH = Locale.forLanguageTag("es");

  private final Locale words;
  private final Locale reader;
  private final MessageSource messages;

  private LetterLanguage(Locale words, Locale reader, MessageSource messages) {
    this.words = words;
    this.reader = reader;
    this.messages = messages;
  }

  /**
   * Spanish for those who read it, wherever they live; English for everybody else.
   *
   * @param reader with the reader's country if it is known
   */
  public static LetterLanguage of(Locale reader, MessageSource messages) {
    Locale known = reader == null ? Locale.ENGLISH : reader;
    boolean spanish = SPANISH.getLanguage().equals(known.getLanguage());
    return new LetterLanguage(spanish ? known : Locale.ENGLISH, known, messages);
  }

  public String say(String key, Object... values) {
    return messages.getMessage(key, values, words);
  }

  /** Such as {@code 3 January 2024}; null stays null. */
  public String day(LocalDate day) {
    return day == null ? null : DayFormat.format(day, reader);
  }

  /** Such as {@code 03/01/2024}, for a column. */
  public String dayInFigures(LocalDate day) {
    return DayFormat.inFigures(day, reader);
  }

  /**
   * Such as {@code 1.234,56 EUR}, with all decimals of the currency, and never torn apart by the
   * end of a line; null stays null.
   */
  public String amount(Money money) {
    return money == null ? null : MoneyFormat.format(money, reader).replace(' ', STAYS_TOGETHER);
  }

  /** Such as {@code 12 days}. */
  String overdue(int days) {
    return say("letters.format.overdue", days);
  }

  String key() {
    return words.getLanguage();
  }

  Locale locale() {
    return words;
  }
}
