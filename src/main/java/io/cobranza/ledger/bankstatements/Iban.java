package io.cobranza.ledger.bankstatements;

import java.util.regex.Pattern;

/** The number of an account by ISO 13616, and the check that it shares with ISO 11649. */
public final class Iban {

  private static final Pattern FORM = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}");
  private static final int MODULUS = 97;

  private Iban() {}

  /**
   * @param text without blanks
   */
  public static boolean isValid(String text) {
    return FORM.matcher(text).matches() && checks(text);
  }

  /**
   * Whether the check digits, third and fourth, fit the rest.
   *
   * @param text of capitals and digits, at least four
   */
  public static boolean checks(String text) {
    int rest = 0;
    for (char c : (text.substring(4) + text.substring(0, 4)).toCharArray()) {
      int value = Character.digit(c, 36);
      rest = (rest * (value > 9 ? 100 : 10) + value) % MODULUS;
    }
    return rest == 1;
  }
}
