package io.cobranza.shared;

import java.text.NumberFormat;
import java.util.Locale;

/** Amounts as people of a language write them: {@code 1,234.50 EUR}, {@code 1.234,50 EUR}. */
public final class MoneyFormat {

  private static final Locale SPANISH = Locale.forLanguageTag("es-ES");

  private MoneyFormat() {}

  public static String format(Money money, Locale language) {
    Locale style = language.getLanguage().equals("es") ? SPANISH : Locale.ENGLISH;
    NumberFormat number = NumberFormat.getNumberInstance(style);
    int decimals = Math.max(0, money.currency().getDefaultFractionDigits());
    number.setMinimumFractionDigits(decimals);
    number.setMaximumFractionDigits(decimals);
    number.setGroupingUsed(true);
    return number.format(money.amount()) + " " + money.currency().getCurrencyCode();
  }
}
