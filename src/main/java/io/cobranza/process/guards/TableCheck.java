package io.cobranza.process.guards;

import io.cobranza.process.model.PlainFeel;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Checks a decision table: each cell and each column's question is plain FEEL. */
class TableCheck extends XmlCheck {

  /** What a reader writes for other readers. */
  private static final Set<String> PROSE = Set.of("annotationEntry");

  TableCheck(Refusals refusals) {
    super(FileWords.OF_TABLES, refusals);
  }

  @Override
  void checkAttribute(String file, Element element, Attr attribute) {
    // No attribute of a table is evaluated; which language a cell is in cannot be said.
  }

  @Override
  void checkText(String file, Element element, String text) {
    if (element.getLocalName().equals("text")
        && !PROSE.contains(element.getParentNode().getLocalName())) {
      Optional<String> objection = PlainFeel.objection(text);
      if (objection.isPresent()) {
        throw refusals.because("cell", file, placeOf(element), text.strip(), objection.get());
      }
    }
  }
}
