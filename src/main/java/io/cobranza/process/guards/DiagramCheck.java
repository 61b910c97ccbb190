package io.cobranza.process.guards;

import java.util.Optional;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/**
 * Checks a diagram: every text in it may be an expression for the engine (names, documentation and
 * due dates are), so every text is read as one.
 */
class DiagramCheck extends XmlCheck {

  private static final String ONE_VALUE = "singleEntry";

  private final DiagramLanguage language;

  DiagramCheck(DiagramLanguage language, Refusals refusals) {
    super(FileWords.OF_DIAGRAMS, refusals);
    this.language = language;
  }

  @Override
  void checkAttribute(String file, Element element, Attr attribute) {
    String text = attribute.getValue();
    if (keepsWholeAnswer(attribute)) {
      throw refusals.because("answer", file, placeOf(element));
    }
    if (!attribute.getLocalName().equals("delegateExpression")) {
      require(file, element, text);
    } else if (!language.namesStep(text)) {
      throw refusals.because("step", file, placeOf(element), text);
    }
  }

  @Override
  void checkText(String file, Element element, String text) {
    require(file, element, text);
    if (mayBeExpression(text) && beginsProcess(element)) {
      throw refusals.because("start", file, placeOf(element), text.strip());
    }
  }

  /** More than one value of a table would be an object, and none is kept. */
  private static boolean keepsWholeAnswer(Attr attribute) {
    Element asking = attribute.getOwnerElement();
    return attribute.getLocalName().equals("resultVariable")
        && asking.hasAttributeNS(attribute.getNamespaceURI(), "decisionRef")
        && !ONE_VALUE.equals(
            asking.getAttributeNS(attribute.getNamespaceURI(), "mapDecisionResult"));
  }

  private void require(String file, Element element, String text) {
    if (mayBeExpression(text)) {
      Optional<String> objection = language.objectionToText(text.strip());
      if (objection.isPresent()) {
        throw refusals.because("drawn", file, placeOf(element), text.strip(), objection.get());
      }
    }
  }

  private static boolean mayBeExpression(String text) {
    return text.contains("${") || text.contains("#{");
  }

  /** The engine reads the date of a timer that starts processes while it deploys. */
  private static boolean beginsProcess(Element element) {
    return element.getParentNode() instanceof Element timer
        && "timerEventDefinition".equals(timer.getLocalName())
        && timer.getParentNode() instanceof Element event
        && "startEvent".equals(event.getLocalName())
        && "process".equals(event.getParentNode().getLocalName());
  }
}
