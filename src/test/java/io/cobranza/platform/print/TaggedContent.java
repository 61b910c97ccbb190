package io.cobranza.platform.print;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Finds what is drawn on a page and is neither part of its structure nor said to be decoration. */
public class TaggedContent extends PDFGraphicsStreamEngine {

  private final Deque<Boolean> told = new ArrayDeque<>();
  private final List<String> untold = new ArrayList<>();

  private TaggedContent(PDPage page) {
    super(page);
  }

  public static List<String> missingOn(PDPage page) throws IOException {
    TaggedContent reader = new TaggedContent(page);
    reader.processPage(page);
    return reader.untold;
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    told.push(
        tag.equals(COSName.ARTIFACT) || properties != null && properties.containsKey(COSName.MCID));
  }

  @Override
  public void endMarkedContentSequence() {
    told.pop();
  }

  private void drawn(String what) {
    if (!told.contains(true)) {
      untold.add(what);
    }
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    drawn(font.toUnicode(code));
    if (font.toUnicode(code) == null) {
      untold.add("glyph without a letter: " + code);
    }
    if (!font.isEmbedded()) {
      untold.add("font that does not travel: " + font.getName());
    }
  }

  @Override
  public void strokePath() {
    drawn("line");
  }

  @Override
  public void fillPath(int rule) {
    drawn("surface");
  }

  @Override
  public void fillAndStrokePath(int rule) {
    drawn("surface with a line");
  }

  @Override
  public void drawImage(PDImage image) {
    drawn("image");
  }

  @Override
  public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {}

  @Override
  public void clip(int rule) {}

  @Override
  public void moveTo(float x, float y) {}

  @Override
  public void lineTo(float x, float y) {}

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {}

  @Override
  public Point2D getCurrentPoint() {
    return new Point2D.Float();
  }

  @Override
  public void closePath() {}

  @Override
  public void endPath() {}

  @Override
  public void shadingFill(COSName name) {}
}
