package io.cobranza.platform.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** A document as a screen reader goes through it: element by element, not from top to bottom. */
public final class Outline {

  private final Map<PDPage, Map<Integer, String>> texts = new HashMap<>();
  private final List<Part> parts = new ArrayList<>();

  /**
   * @param tag such as {@code TH}
   * @param scope of a head cell; null if it has none
   * @param text all of it, with that of the elements in it
   */
  public record Part(String tag, String scope, String text) {}

  private Outline(PDDocument document) throws IOException {
    for (PDPage page : document.getPages()) {
      PDFMarkedContentExtractor reader = new PDFMarkedContentExtractor();
      reader.processPage(page);
      Map<Integer, String> ofPage = new HashMap<>();
      reader.getMarkedContents().forEach(content -> collect(content, ofPage));
      texts.put(page, ofPage);
    }
    walk(document.getDocumentCatalog().getStructureTreeRoot(), null);
  }

  /** The elements in the order in which they are read, each before those in it. */
  public static List<Part> of(PDDocument document) throws IOException {
    return new Outline(document).parts;
  }

  private static void collect(PDMarkedContent content, Map<Integer, String> texts) {
    String text =
        content.getContents().stream()
            .filter(TextPosition.class::isInstance)
            .map(glyph -> ((TextPosition) glyph).getUnicode())
            .collect(Collectors.joining());
    texts.merge(content.getMCID(), text, String::concat);
    content.getContents().stream()
        .filter(PDMarkedContent.class::isInstance)
        .forEach(inner -> collect((PDMarkedContent) inner, texts));
  }

  private String walk(PDStructureNode node, PDPage inherited) {
    PDPage page = inherited;
    int place = parts.size();
    if (node instanceof PDStructureElement element) {
      page = element.getPage() == null ? inherited : element.getPage();
      parts.add(null);
    }
    StringBuilder text = new StringBuilder();
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        text.append(walk(element, page));
      } else if (kid instanceof PDMarkedContentReference reference) {
        text.append(texts.get(reference.getPage()).getOrDefault(reference.getMCID(), ""));
      } else if (kid instanceof Integer mcid) {
        text.append(texts.get(page).getOrDefault(mcid, ""));
      }
    }
    if (node instanceof PDStructureElement element) {
      parts.set(
          place, new Part(element.getStructureType(), scope(element), text.toString().strip()));
    }
    return text.toString();
  }

  private static String scope(PDStructureElement element) {
    COSBase attributes = element.getCOSObject().getDictionaryObject(COSName.A);
    return attributes instanceof COSDictionary named ? named.getNameAsString("Scope") : null;
  }
}
