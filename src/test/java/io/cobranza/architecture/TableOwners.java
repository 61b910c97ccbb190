package io.cobranza.architecture;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Whose table is whose, as {@code table-owners.txt} says it, and who may read which view. */
final class TableOwners {

  /** From above downwards: who is above may read what those below have published. */
  private static final List<String> WINGS =
      List.of("process", "demo", "desk", "letters", "practice", "ledger", "platform", "shared");

  private final Map<String, String> tables = new TreeMap<>();
  private final Map<String, String> views = new TreeMap<>();

  TableOwners(List<String> lines) {
    lines.stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\\s+"))
        .forEach(words -> (words[0].equals("view") ? views : tables).put(words[1], words[2]));
  }

  Set<String> tables() {
    return tables.keySet();
  }

  Set<String> views() {
    return views.keySet();
  }

  Set<String> names() {
    Set<String> names = new TreeSet<>(tables.keySet());
    names.addAll(views.keySet());
    return names;
  }

  /** The room of a class or a file, such as {@code ledger.invoices}. */
  static String roomOf(String place) {
    String[] parts = place.split("[./]");
    boolean hasRooms = List.of("desk", "letters", "practice", "ledger").contains(parts[0]);
    return hasRooms ? parts[0] + "." + parts[1] : parts[0];
  }

  /** Null if it is a table, and if nobody has published such a view. */
  String publisherOf(String view) {
    return views.get(view);
  }

  /** Of a table or a view; null if nobody is. */
  String ownerOf(String name) {
    return tables.getOrDefault(name, views.get(name));
  }

  /** What is wrong with it; null if nothing is. */
  String objectionTo(String room, SqlTables.Use use) {
    String name = use.name();
    if (name.equals(SqlTables.UNTOLD)) {
      return "a table that is named elsewhere: write its name where it is asked for";
    }
    String owner = name.startsWith("ACT_") ? "process" : tables.get(name);
    if (owner != null) {
      return owner.equals(room) ? null : "table %s belongs to %s".formatted(name, owner);
    }
    String publisher = views.get(name);
    if (publisher == null) {
      return "%s is nobody's: it is missing in table-owners.txt".formatted(name);
    }
    if (use.written()) {
      return "%s is a view of %s, to be read only".formatted(name, publisher);
    }
    return isAbove(room, publisher)
        ? null
        : "view %s is published by %s, which is above".formatted(name, publisher);
  }

  /** Above, or in the same wing. */
  private static boolean isAbove(String room, String publisher) {
    return WINGS.indexOf(wing(room)) <= WINGS.indexOf(wing(publisher));
  }

  private static String wing(String room) {
    return room.split("\\.")[0];
  }
}
