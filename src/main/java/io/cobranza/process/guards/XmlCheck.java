package io.cobranza.process.guards;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Goes through a diagram or a table and lets no word pass that is not known. */
abstract class XmlCheck {

  private final FileWords words;
  final Refusals refusals;

  XmlCheck(FileWords words, Refusals refusals) {
    this.words = words;
    this.refusals = refusals;
  }

  /**
   * @throws org.camunda.bpm.engine.BadUserRequestException naming file, element and reason
   */
  void check(String file, byte[] content) {
    check(file, rootOf(file, content));
  }

  private Element rootOf(String file, byte[] content) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(new ByteArrayInputStream(content)).getDocumentElement();
    } catch (SAXException e) {
      throw refusals.because("unreadable", file, e.getMessage());
    } catch (ParserConfigurationException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private void check(String file, Element element) {
    String bearer = element.getNamespaceURI();
    if (!knows(element)) {
      throw refusals.because("word", file, placeOf(element), element.getTagName());
    }
    for (Attr attribute : attributesOf(element)) {
      if (!words.knowsAttribute(bearer, attribute.getNamespaceURI(), attribute.getLocalName())) {
        throw refusals.because("word", file, placeOf(element), attribute.getName());
      }
      checkAttribute(file, element, attribute);
    }
    checkText(file, element, textOf(element));
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        check(file, inner);
      }
    }
  }

  /** What only draws stands in a drawing, and nothing else does. */
  private boolean knows(Element element) {
    String bearer = element.getNamespaceURI();
    if (element.getParentNode() instanceof Element around) {
      if (words.draws(around.getNamespaceURI())) {
        return words.draws(bearer);
      }
      if (around.getParentNode() instanceof Document
          && words.beginsDrawing(bearer, element.getLocalName())) {
        return true;
      }
    }
    return words.knowsElement(bearer, element.getLocalName());
  }

  abstract void checkAttribute(String file, Element element, Attr attribute);

  /**
   * @param text what stands in the element itself, not in those inside it
   */
  abstract void checkText(String file, Element element, String text);

  private static List<Attr> attributesOf(Element element) {
    List<Attr> attributes = new ArrayList<>();
    for (int at = 0; at < element.getAttributes().getLength(); at++) {
      Attr attribute = (Attr) element.getAttributes().item(at);
      if (!XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI())) {
        attributes.add(attribute);
      }
    }
    return attributes;
  }

  /** As the engine reads it: a comment between two parts of a text does not part them. */
  private static String textOf(Element element) {
    StringBuilder text = new StringBuilder();
    NodeList children = element.getChildNodes();
    for (int at = 0; at < children.getLength(); at++) {
      if (children.item(at) instanceof org.w3c.dom.CharacterData part
          && part.getNodeType() != Node.COMMENT_NODE) {
        text.append(part.getData());
      }
    }
    return text.toString();
  }

  /** The id of the element, or of the nearest around it that has one. */
  static String placeOf(Element element) {
    String id = element.getAttribute("id");
    return id.isEmpty() && element.getParentNode() instanceof Element around ? placeOf(around) : id;
  }
}
