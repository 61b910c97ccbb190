package io.cobranza.platform.print;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/**
 * The head of a table that stands again on the next page is for the eye. The printer counts it to
 * the same cells, so that a screen reader would read every head as often as there are pages; here
 * it becomes decoration there.
 */
final class RepeatedHeads {

  private final Map<PDPage, Set<Integer>> repeated = new HashMap<>();

  private RepeatedHeads() {}

  static void silence(PDDocument document) throws IOException {
    PDStructureTreeRoot structure = document.getDocumentCatalog().getStructureTreeRoot();
    RepeatedHeads heads = new RepeatedHeads();
    heads.find(structure, false);
    for (Map.Entry<PDPage, Set<Integer>> found : heads.repeated.entrySet()) {
      forget(structure, found.getKey(), found.getValue());
      decorate(document, found.getKey(), found.getValue());
    }
  }

  private void find(PDStructureNode node, boolean inHead) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        find(element, inHead || element.getStructureType().equals(StandardStructureTypes.T_HEAD));
      } else if (inHead
          && node instanceof PDStructureElement cell
          && kid instanceof PDMarkedContentReference content
          && !content.getPage().equals(cell.getPage())) {
        cell.removeKid(content);
        repeated.computeIfAbsent(content.getPage(), page -> new HashSet<>()).add(content.getMCID());
      }
    }
  }

  /** The way from the content back to its cell. */
  private static void forget(PDStructureTreeRoot structure, PDPage page, Set<Integer> contents) {
    COSArray numbers =
        structure.getCOSObject().getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
    for (int i = 0; i < numbers.size(); i += 2) {
      if (numbers.getInt(i) == page.getStructParents()) {
        COSArray cells = (COSArray) numbers.getObject(i + 1);
        contents.forEach(content -> cells.set(content, COSNull.NULL));
      }
    }
  }

  private static void decorate(PDDocument document, PDPage page, Set<Integer> contents)
      throws IOException {
    List<Object> drawn = new ArrayList<>();
    for (Object token : new PDFStreamParser(page).parse()) {
      if (isBeginOf(token, drawn, page, contents)) {
        drawn.subList(drawn.size() - 2, drawn.size()).clear();
        drawn.add(COSName.ARTIFACT);
        drawn.add(Operator.getOperator(OperatorName.BEGIN_MARKED_CONTENT));
      } else {
        drawn.add(token);
      }
    }
    PDStream stream = new PDStream(document);
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      new ContentStreamWriter(out).writeTokens(drawn);
    }
    page.setContents(stream);
  }

  /** After its two operands, which tell its kind and its number. */
  private static boolean isBeginOf(
      Object token, List<Object> before, PDPage page, Set<Integer> contents) {
    if (!(token instanceof Operator operator)
        || !operator.getName().equals(OperatorName.BEGIN_MARKED_CONTENT_SEQ)) {
      return false;
    }
    Object told = before.get(before.size() - 1);
    PDPropertyList named =
        told instanceof COSName name ? page.getResources().getProperties(name) : null;
    COSDictionary properties =
        named != null ? named.getCOSObject() : told instanceof COSDictionary inline ? inline : null;
    return properties != null && contents.contains(properties.getInt(COSName.MCID));
  }
}
