package io.cobranza.ledger.bankstatements;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An element by its local name, with those of its children that somebody reads. */
final class XmlNode {

  private final String name;
  private final String currency;
  private final StringBuilder text = new StringBuilder();
  private final List<XmlNode> children = new ArrayList<>();

  XmlNode(String name, String currency) {
    this.name = name;
    this.currency = currency;
  }

  String name() {
    return name;
  }

  /** Of an amount; null where it has none. */
  String currency() {
    return currency;
  }

  String text() {
    return text.toString();
  }

  int length() {
    return text.length();
  }

  void add(XmlNode child) {
    children.add(child);
  }

  void append(String more) {
    text.append(more);
  }

  List<XmlNode> all(String... path) {
    Stream<XmlNode> found = Stream.of(this);
    for (String step : path) {
      found = found.flatMap(node -> node.children.stream()).filter(node -> node.name.equals(step));
    }
    return found.toList();
  }

  /** The first on that path; null if there is none. */
  XmlNode first(String... path) {
    List<XmlNode> found = all(path);
    return found.isEmpty() ? null : found.get(0);
  }

  /** The text of the first on that path; null if there is none. */
  String textOf(String... path) {
    XmlNode found = first(path);
    return found == null ? null : found.text();
  }

  List<String> textsOf(String... path) {
    return all(path).stream().map(XmlNode::text).toList();
  }
}
