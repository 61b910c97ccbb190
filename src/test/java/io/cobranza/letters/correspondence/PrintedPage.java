package io.cobranza.letters.correspondence;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Where the text of a printed page stands. */
class PrintedPage {

  /** Of our letters, in points: 25 mm to the left, 22 to the right, 18 above; the foot is lower. */
  private static final float LEFT = 70.8f;

  private static final float RIGHT = 62.3f;
  private static final float ABOVE = 51f;
  private static final float BELOW = 14f;

  private static final float ROUNDING = 1;

  private final List<TextPosition> glyphs = new ArrayList<>();
  private final float width;
  private final float height;

  PrintedPage(PDDocument document, int page) throws IOException {
    width = document.getPage(page).getMediaBox().getWidth();
    height = document.getPage(page).getMediaBox().getHeight();
    PDFTextStripper reader =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition glyph) {
            glyphs.add(glyph);
          }
        };
    reader.setStartPage(page + 1);
    reader.setEndPage(page + 1);
    reader.writeText(document, Writer.nullWriter());
  }

  List<String> faults() {
    List<String> faults = new ArrayList<>();
    if (glyphs.stream().allMatch(glyph -> glyph.getUnicode().isBlank())) {
      faults.add("a blank page");
    }
    glyphs.stream()
        .filter(glyph -> !glyph.getUnicode().isBlank())
        .filter(glyph -> !isOnPaper(glyph))
        .forEach(
            glyph ->
                faults.add(
                    "%s at %.0f, %.0f".formatted(glyph.getUnicode(), glyph.getX(), glyph.getY())));
    return faults;
  }

  private boolean isOnPaper(TextPosition glyph) {
    return glyph.getX() >= LEFT - ROUNDING
        && glyph.getX() + glyph.getWidth() <= width - RIGHT + ROUNDING
        && glyph.getY() - glyph.getHeight() >= ABOVE - ROUNDING
        && glyph.getY() <= height - BELOW;
  }
}
