package io.cobranza.shared;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Amounts as people of a language write them: {@code EUR 1,234.50}, {@code 1.234,50 EUR}. */
public final class MoneyFormat {

  private static final Locale SPANISH = Locale.forLanguageTag("es");

  private MoneyFormat() {}

  /**
   * With all decimals of the currency.
   *
   * @param language Spanish, or English for every other
   */
  public static String format(Money money, Locale language) {
    boolean spanish = language.getLanguage().equals(SPANISH.getLanguage());
    Locale style = spanish ? SPANISH : Locale.ENGLISH;
    // A pattern of our own: where Spanish puts the currency differs between versions of the JDK.
    DecimalFormat number = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(style));
    number.setMinimumFractionDigits(money.amount().scale());
    number.setMaximumFractionDigits(money.amount().scale());
    String amount = number.format(money.amount());
    String currency = money.currency().getCurrencyCode();
    return spanish ? amount + " " + currency : currency + " " + amount;
  }
}
