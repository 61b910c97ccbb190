package io.cobranza.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * One page of a diagram as it is drawn: what lies where, read from the file alone.
 *
 * @param name file and page
 * @param elements what the diagram means, by id
 */
public record Drawing(
    String name,
    List<Shape> shapes,
    List<Label> labels,
    List<Flow> flows,
    Map<String, Element> elements) {

  private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
  private static final String DI = "http://www.omg.org/spec/BPMN/20100524/DI";

  /** As wide and high as a letter of a label is drawn, at most. */
  private static final double LETTER = 5.6;

  private static final double LINE = 13;

  public record Point(double x, double y) {}

  public record Box(double x, double y, double width, double height) {

    private static final double TOUCHING = 1;

    public boolean overlaps(Box other) {
      return x + TOUCHING < other.x + other.width
          && other.x + TOUCHING < x + width
          && y + TOUCHING < other.y + other.height
          && other.y + TOUCHING < y + height;
    }

    /** A container may hold a label, but its border may not cut it. */
    public boolean isStruckBy(Shape shape, boolean inside) {
      return overlaps(shape.box()) && !(inside && isWithin(shape.box()));
    }

    private boolean isWithin(Box other) {
      return x >= other.x
          && y >= other.y
          && x + width <= other.x + other.width
          && y + height <= other.y + other.height;
    }

    Box around(Point from, Point to) {
      return new Box(
          Math.min(from.x, to.x),
          Math.min(from.y, to.y),
          Math.abs(from.x - to.x),
          Math.abs(from.y - to.y));
    }
  }

  public record Shape(String id, String kind, Box box) {

    public boolean isNote() {
      return kind.equals("textAnnotation");
    }
  }

  public record Label(String of, String text, Box box) {}

  public record Flow(String id, String from, String to, List<Point> way) {

    public boolean passes(Box box) {
      // A hair's breadth inside: to touch is not to pass.
      Box inner = new Box(box.x + 2, box.y + 2, box.width - 4, box.height - 4);
      return segments().anyMatch(segment -> meets(segment, inner));
    }

    public boolean crosses(Flow other) {
      return !from.equals(other.from)
          && !to.equals(other.to)
          && segments().anyMatch(one -> other.segments().anyMatch(two -> meets(one, two)));
    }

    private Stream<Box> segments() {
      return IntStream.range(1, way.size())
          .mapToObj(i -> new Box(0, 0, 0, 0).around(way.get(i - 1), way.get(i)));
    }

    /** Ways run straight along the page, so that a segment is a box without width or height. */
    private static boolean meets(Box one, Box other) {
      return one.x <= other.x + other.width
          && other.x <= one.x + one.width
          && one.y <= other.y + other.height
          && other.y <= one.y + one.height;
    }
  }

  public static List<Drawing> pagesOf(Path file) {
    Document document = read(file);
    Map<String, Element> elements = new HashMap<>();
    all(document, BPMN, "*").stream()
        .filter(element -> element.hasAttribute("id"))
        .forEach(element -> elements.put(element.getAttribute("id"), element));
    return all(document, DI, "BPMNPlane").stream()
        .map(plane -> page(file, plane, elements))
        .toList();
  }

  private static Drawing page(Path file, Element plane, Map<String, Element> elements) {
    List<Shape> shapes = new ArrayList<>();
    List<Label> labels = new ArrayList<>();
    List<Flow> flows = new ArrayList<>();
    for (Element drawn : all(plane, DI, "BPMNShape")) {
      Element element = elements.get(drawn.getAttribute("bpmnElement"));
      shapes.add(new Shape(id(element), element.getLocalName(), box(drawn)));
      label(drawn, element, labels);
    }
    for (Element drawn : all(plane, DI, "BPMNEdge")) {
      Element element = elements.get(drawn.getAttribute("bpmnElement"));
      if (element.getLocalName().equals("sequenceFlow")) {
        flows.add(
            new Flow(
                id(element),
                element.getAttribute("sourceRef"),
                element.getAttribute("targetRef"),
                way(drawn)));
        label(drawn, element, labels);
      }
    }
    return new Drawing(
        file.getFileName() + " " + plane.getAttribute("bpmnElement"),
        shapes,
        labels,
        flows,
        elements);
  }

  private static void label(Element drawn, Element element, List<Label> labels) {
    for (Element label : all(drawn, DI, "BPMNLabel")) {
      String text = element.getAttribute("name");
      if (!text.isBlank()) {
        labels.add(new Label(id(element), text, asWritten(text, box(label))));
      }
    }
  }

  /** A label's text begins at the top of its bounds and is centred, however much it is. */
  private static Box asWritten(String text, Box bounds) {
    double width = 0;
    double line = 0;
    int lines = 1;
    for (String word : text.split(" ")) {
      double letters = word.length() * LETTER;
      if (line > 0 && line + LETTER + letters > bounds.width) {
        lines++;
        line = 0;
      }
      line += (line > 0 ? LETTER : 0) + letters;
      width = Math.max(width, line);
    }
    return new Box(
        bounds.x + (bounds.width - width) / 2, bounds.y, width, Math.max(LINE, lines * LINE));
  }

  /** Whether one is drawn inside the other or at its border because it belongs there. */
  public boolean belongTogether(Shape one, Shape other) {
    return isAround(one, other.id()) || isAround(other, one.id());
  }

  public boolean contains(Shape shape, Label label) {
    return isAround(shape, label.of());
  }

  private boolean isAround(Shape shape, String id) {
    Element element = elements.get(id);
    if (element.getAttribute("attachedToRef").equals(shape.id())) {
      return true;
    }
    for (Node up = element.getParentNode(); up instanceof Element scope; up = up.getParentNode()) {
      if (scope.getAttribute("id").equals(shape.id())) {
        return true;
      }
    }
    return List.of("participant", "lane").contains(shape.kind());
  }

  /** Whether a flow has to touch the shape: it begins or ends there, or runs inside it. */
  public boolean isNear(Flow flow, Shape shape) {
    return shape.id().equals(flow.from())
        || shape.id().equals(flow.to())
        || isAround(shape, flow.from())
        || isAround(shape, flow.to());
  }

  /** The flows out of a gateway that asks a question and do not say which answer they are. */
  public List<String> unlabelledAnswers() {
    return flows.stream()
        .filter(flow -> elements.get(flow.from()).getLocalName().matches("(ex|in)clusiveGateway"))
        .filter(
            flow -> flows.stream().filter(other -> other.from().equals(flow.from())).count() > 1)
        .map(Flow::id)
        .filter(flow -> elements.get(flow).getAttribute("name").isBlank())
        .toList();
  }

  /** The tasks of people that no note and no lane gives to anybody. */
  public List<String> userTasksOfNobody() {
    Set<String> given = new HashSet<>();
    for (Element element : elements.values()) {
      switch (element.getLocalName()) {
        case "association" -> given.add(element.getAttribute("sourceRef"));
        case "lane" ->
            all(element, BPMN, "flowNodeRef")
                .forEach(reference -> given.add(reference.getTextContent().strip()));
        default -> {
          // Says nothing about who does what.
        }
      }
    }
    return shapes.stream()
        .filter(shape -> shape.kind().equals("userTask"))
        .map(Shape::id)
        .filter(task -> !given.contains(task))
        .toList();
  }

  private static String id(Element element) {
    return element.getAttribute("id");
  }

  private static Box box(Element drawn) {
    for (Node child = drawn.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element bounds && bounds.getLocalName().equals("Bounds")) {
        return new Box(
            number(bounds, "x"),
            number(bounds, "y"),
            number(bounds, "width"),
            number(bounds, "height"));
      }
    }
    throw new IllegalArgumentException(drawn.getAttribute("id") + " lies nowhere");
  }

  private static List<Point> way(Element drawn) {
    return all(drawn, "*", "waypoint").stream()
        .map(point -> new Point(number(point, "x"), number(point, "y")))
        .toList();
  }

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }

  private static List<Element> all(Node in, String namespace, String name) {
    NodeList found =
        in instanceof Document document
            ? document.getElementsByTagNameNS(namespace, name)
            : ((Element) in).getElementsByTagNameNS(namespace, name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  private static Document read(Path file) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return factory.newDocumentBuilder().parse(file.toFile());
    } catch (Exception e) {
      throw new IllegalArgumentException(file.toString(), e);
    }
  }
}
