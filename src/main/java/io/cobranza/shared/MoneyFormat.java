package io.cobranza.shared;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * Amounts as people write them where the reader is: {@code EUR 1,234.50}, {@code 1.234,50 EUR},
 * {@code 1,234.50 EUR} in Mexico.
 */
public final class MoneyFormat {

  private MoneyFormat() {}

  /**
   * With all decimals of the currency.
   *
   * @param reader Spanish, or English for every other, with the reader's country if it is known
   */
  public static String format(Money money, Locale reader) {
    // A pattern of our own: where Spanish puts the currency differs between versions of the JDK. It
    // also groups 1.234,50, which the Academy would write 1234,50 and every Spanish ledger does
    // not:
    // in a column all amounts have to read alike.
    DecimalFormat number =
        new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Reader.ofFigures(reader)));
    number.setMinimumFractionDigits(money.amount().scale());
    number.setMaximumFractionDigits(money.amount().scale());
    String amount = number.format(money.amount());
    String currency = money.currency().getCurrencyCode();
    return Reader.isSpanish(reader) ? amount + " " + currency : currency + " " + amount;
  }
}
