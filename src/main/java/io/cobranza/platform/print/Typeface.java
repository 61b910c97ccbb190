package io.cobranza.platform.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A font that travels with the application, and which characters it has. */
final class Typeface {

  private final String file;
  private final BitSet characters = new BitSet();

  /**
   * @param file on the class path
   */
  Typeface(String file) {
    this.file = file;
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(open()))) {
      CmapLookup glyphs = font.getUnicodeCmapLookup();
      IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
          .filter(character -> glyphs.getGlyphId(character) != 0)
          .forEach(characters::set);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  InputStream open() {
    return Typeface.class.getResourceAsStream(file);
  }

  boolean has(int character) {
    return characters.get(character);
  }
}
