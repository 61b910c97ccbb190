package io.cobranza.ledger.bankstatements;

import io.cobranza.shared.Refused;
import java.io.ByteArrayInputStream;
import java.io.CharConversionException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a document from its beginning to its end and holds one entry of it at a time. No document
 * type, no entity of the file's own, nothing from elsewhere; no element deeper or longer than banks
 * write them.
 */
final class XmlSource implements AutoCloseable {

  private static final int DEEPEST = 40;
  private static final int LONGEST_TEXT = 4000;

  private final XMLStreamReader xml;
  private int depth;

  XmlSource(byte[] content) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLResolver(
        (publicId, systemId, base, space) -> {
          throw Refused.invalid("file", "bankstatements.doctype");
        });
    try {
      xml = factory.createXMLStreamReader(new ByteArrayInputStream(content));
    } catch (XMLStreamException e) {
      throw refusal(e);
    }
  }

  /** Goes to the next element that opens; false at the end of the element at that depth. */
  boolean nextWithin(int parent) {
    while (true) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
      if (event == XMLStreamConstants.END_DOCUMENT || depth < parent) {
        return false;
      }
    }
  }

  /** Of the element just opened; the document is at 0. */
  int depth() {
    return depth;
  }

  String name() {
    return xml.getLocalName();
  }

  String namespace() {
    return xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
  }

  /** Leaves the element just opened. */
  void skip() {
    int opened = depth;
    while (depth >= opened) {
      next();
    }
  }

  /** The element just opened with those below it that have one of these names. */
  XmlNode node(Set<String> names) {
    XmlNode root = opened();
    Deque<XmlNode> path = new ArrayDeque<>();
    path.push(root);
    while (!path.isEmpty()) {
      switch (next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (names.contains(name())) {
            XmlNode child = opened();
            path.element().add(child);
            path.push(child);
          } else {
            skip();
          }
        }
        case XMLStreamConstants.END_ELEMENT -> path.pop();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> append(path.element());
        default -> {
          // Comments and instructions say nothing.
        }
      }
    }
    return root;
  }

  private XmlNode opened() {
    return new XmlNode(name(), xml.getAttributeValue(null, "Ccy"));
  }

  private void append(XmlNode node) {
    if (node.length() + xml.getTextLength() > LONGEST_TEXT) {
      throw Refused.invalid("file", "bankstatements.tooLong", node.name(), LONGEST_TEXT);
    }
    node.append(xml.getText());
  }

  private int next() {
    try {
      int event = xml.next();
      if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw Refused.invalid("file", "bankstatements.doctype");
      }
      if (event == XMLStreamConstants.START_ELEMENT && ++depth > DEEPEST) {
        throw Refused.invalid("file", "bankstatements.tooDeep", DEEPEST);
      }
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
      return event;
    } catch (XMLStreamException e) {
      throw refusal(e);
    }
  }

  private static Refused refusal(XMLStreamException e) {
    int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
    return e.getNestedException() instanceof CharConversionException
        ? Refused.invalid("file", "bankstatements.encoding", line)
        : Refused.invalid("file", "bankstatements.xml", line);
  }

  @Override
  public void close() {
    try {
      xml.close();
    } catch (XMLStreamException e) {
      throw refusal(e);
    }
  }
}
