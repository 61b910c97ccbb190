package io.cobranza.ledger.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Open invoices by what a payer may make of their numbers. */
final class NumberIndex {

  private static final int SHORTEST_REFERENCE = 4;

  private final Map<String, List<OpenItem>> exact = new HashMap<>();
  private final Map<String, List<OpenItem>> zerosLost = new HashMap<>();
  private final Map<String, List<OpenItem>> prefixLost = new HashMap<>();
  private final Map<String, List<OpenItem>> endOnly = new HashMap<>();
  private final Map<String, List<OpenItem>> misread = new HashMap<>();
  private final Map<String, List<OpenItem>> references = new HashMap<>();
  private final Map<String, NavigableMap<Long, List<OpenItem>>> series = new HashMap<>();

  void add(OpenItem item) {
    NumberShape shape = NumberShape.of(item.number());
    if (shape.groups().isEmpty()) {
      return;
    }
    put(exact, shape.key(), item);
    put(zerosLost, shape.withoutZeros(), item);
    put(misread, shape.misread(), item);
    NumberShape bare = shape.withoutPrefix();
    if (bare != shape && !bare.groups().isEmpty() && bare.isDigits()) {
      put(prefixLost, bare.key(), item);
      put(prefixLost, bare.withoutZeros(), item);
    }
    if (shape.lastValue() >= 0) {
      put(endOnly, Long.toString(shape.lastValue()), item);
      series
          .computeIfAbsent(shape.series(), name -> new TreeMap<>())
          .computeIfAbsent(shape.lastValue(), value -> new ArrayList<>())
          .add(item);
    }
    for (String reference : item.references()) {
      String key = NumberShape.of(reference).key();
      if (key.length() >= SHORTEST_REFERENCE) {
        put(references, key, item);
      }
    }
  }

  private static void put(Map<String, List<OpenItem>> index, String key, OpenItem item) {
    List<OpenItem> known = index.computeIfAbsent(key, each -> new ArrayList<>());
    if (!known.contains(item)) {
      known.add(item);
    }
  }

  List<OpenItem> exact(String key) {
    return exact.getOrDefault(key, List.of());
  }

  List<OpenItem> zerosLost(NumberShape shape) {
    return zerosLost.getOrDefault(shape.withoutZeros(), List.of());
  }

  List<OpenItem> prefixLost(NumberShape shape) {
    List<OpenItem> found = prefixLost.getOrDefault(shape.key(), List.of());
    return found.isEmpty() ? prefixLost.getOrDefault(shape.withoutZeros(), List.of()) : found;
  }

  List<OpenItem> endOnly(long value) {
    return endOnly.getOrDefault(Long.toString(value), List.of());
  }

  List<OpenItem> misread(String key) {
    return misread.getOrDefault(NumberShape.misread(key), List.of());
  }

  List<OpenItem> references(String key) {
    return references.getOrDefault(key, List.of());
  }

  /** Those of the same series as that number with these values, both ends included. */
  List<OpenItem> inSeries(OpenItem of, long from, long to) {
    return series
        .getOrDefault(NumberShape.of(of.number()).series(), new TreeMap<>())
        .subMap(from, true, to, true)
        .values()
        .stream()
        .flatMap(List::stream)
        .toList();
  }
}
