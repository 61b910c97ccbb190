package io.cobranza.platform.print;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Properties;
import java.util.function.IntPredicate;

/**
 * Writes out what the printer has no form for, so that a name stays a name: an emoji by what it
 * shows, Arabic, Hebrew and Korean in Latin letters, other letters by what they are called.
 */
final class Legible {

  private static final String ROMANISED = "/fonts/romanised.properties";

  private static final String LETTER = " LETTER ";

  private static final String VOWEL = " VOWEL SIGN ";

  private final Properties romanised = new Properties();
  private final IntPredicate printable;

  /**
   * @param printable which characters some font has
   */
  Legible(IntPredicate printable) {
    this.printable = printable;
    try (Reader table =
        new InputStreamReader(
            Legible.class.getResourceAsStream(ROMANISED), StandardCharsets.UTF_8)) {
      romanised.load(table);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String of(String text) {
    StringBuilder written = new StringBuilder(text.length());
    text.codePoints().forEach(character -> write(character, written));
    return written.toString();
  }

  private void write(int character, StringBuilder written) {
    String itself = Character.toString(character);
    if (romanised.containsKey(itself)) {
      written.append(romanised.getProperty(itself));
    } else if (isPrintable(character)) {
      written.append(itself);
    } else {
      written.append(instead(character, itself));
    }
  }

  private boolean isPrintable(int character) {
    return Character.isISOControl(character)
        || printable.test(character)
            && Character.getType(character) != Character.FORMAT
            && !isReadFromRightToLeft(character);
  }

  /** Which the printer would set from left to right. */
  private static boolean isReadFromRightToLeft(int character) {
    byte direction = Character.getDirectionality(character);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  private String instead(int character, String itself) {
    // A letter in another dress: full width, bold for mathematicians, a ligature; or a syllable.
    for (Form form : new Form[] {Form.NFKC, Form.NFKD}) {
      String plain = Normalizer.normalize(itself, form);
      if (!plain.equals(itself)) {
        return of(plain);
      }
    }
    return switch (Character.getType(character)) {
      case Character.DECIMAL_DIGIT_NUMBER -> Integer.toString(Character.digit(character, 10));
      case Character.SPACE_SEPARATOR -> " ";
      // They say how others are to look, and say nothing alone.
      case Character.FORMAT, Character.MODIFIER_SYMBOL, Character.ENCLOSING_MARK -> "";
      default -> named(character);
    };
  }

  private static String named(int character) {
    String name = Character.getName(character);
    boolean mark = Character.getType(character) == Character.NON_SPACING_MARK;
    if (name == null || mark && !name.contains(VOWEL)) {
      return "";
    }
    for (String kind : new String[] {LETTER, VOWEL}) {
      if (name.contains(kind)) {
        return name.substring(name.indexOf(kind) + kind.length()).toLowerCase(Locale.ROOT);
      }
    }
    return "[" + name.toLowerCase(Locale.ROOT) + "]";
  }
}
