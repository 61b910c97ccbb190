package io.cobranza.platform.database;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a MariaDB connection must be told so that instants survive and statements are cheap. */
public final class JdbcUrlOptions {

  /** Without all three a timer moves by an hour at the change of daylight saving time. */
  private static final Map<String, String> TIME_ZONE = new LinkedHashMap<>();

  static {
    TIME_ZONE.put("connectionTimeZone", "UTC");
    TIME_ZONE.put("forceConnectionTimeZoneToSession", "true");
    TIME_ZONE.put("preserveInstants", "true");
  }

  /** Batches sent in bulk do not tell how many rows they changed: optimistic locks go blind. */
  private static final String BULK = "useBulkStmts";

  /** Prepared statements kept by the server make a step of the engine about a fifth cheaper. */
  static final String REQUIRED =
      written(TIME_ZONE) + "&useServerPrepStmts=true&cachePrepStmts=true";

  private JdbcUrlOptions() {}

  /**
   * @throws DatabaseAddressException if it has an option that does harm, or lacks one that is
   *     needed
   */
  static void check(String url) {
    Map<String, String> told = of(url);
    if (told.containsKey(BULK) && !told.get(BULK).equalsIgnoreCase("false")) {
      throw new DatabaseAddressException(
          "SPRING_DATASOURCE_URL sets %s, which hides conflicts between two users.".formatted(BULK),
          "Remove %s from the URL.".formatted(BULK));
    }
    Map<String, String> missing = new LinkedHashMap<>(TIME_ZONE);
    missing
        .entrySet()
        .removeIf(needed -> needed.getValue().equalsIgnoreCase(told.get(needed.getKey())));
    if (!missing.isEmpty()) {
      throw new DatabaseAddressException(
          "SPRING_DATASOURCE_URL lacks %s, without which timers move at the change of the clocks."
              .formatted(written(missing)),
          "Add it to the URL, behind a ? or an &.");
    }
  }

  /** The options that an address has; none if it has none. */
  public static Map<String, String> of(String url) {
    Map<String, String> options = anyCase(Map.of());
    int start = url.indexOf('?');
    if (start >= 0) {
      Arrays.stream(url.substring(start + 1).split("&"))
          .map(option -> option.split("=", 2))
          .forEach(option -> options.put(option[0], option.length > 1 ? option[1] : ""));
    }
    return options;
  }

  /** The driver does not mind the case of a name, so neither do we. */
  public static Map<String, String> anyCase(Map<String, String> options) {
    Map<String, String> told = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    told.putAll(options);
    return told;
  }

  private static String written(Map<String, String> options) {
    return options.entrySet().stream()
        .map(option -> option.getKey() + "=" + option.getValue())
        .collect(Collectors.joining("&"));
  }
}
