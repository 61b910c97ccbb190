package io.cobranza.architecture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tables that a piece of SQL or JPQL names, wherever in it: joins, comma joins, sub-selects.
 */
final class SqlTables {

  /** Stands in a text for what is not written in it. */
  static final char ELSEWHERE = '§';

  /** A table whose name is put in from elsewhere, so that nobody can tell whose it is. */
  static final String UNTOLD = "?";

  private static final Pattern TOKEN =
      Pattern.compile("'(?:[^'\\\\]|\\\\.)*'|`[^`]*`|%s|:\\w+|[\\w.]+|\\S");
  private static final Pattern NAMED_QUERY =
      Pattern.compile(
          "(?i)(?:\\bWITH\\s+(?:RECURSIVE\\s+)?|,\\s*)(\\w+)\\s+AS\\s*\\(\\s*SELECT\\b");
  private static final Set<String> END_OF_TABLES =
      Set.of(
          "WHERE",
          "GROUP",
          "ORDER",
          "HAVING",
          "LIMIT",
          "SET",
          "UNION",
          "EXCEPT",
          "INTERSECT",
          "SELECT",
          "VALUES",
          "FOR",
          "WINDOW",
          "RETURNING");
  private static final Set<String> NO_ALIAS =
      Set.of("ON", "JOIN", "LEFT", "INNER", "CROSS", "USING");

  private enum State {
    NONE,
    /** A table comes next. */
    EXPECTED,
    /** Among tables: a comma brings the next one. */
    AMONG
  }

  /**
   * @param name in small letters unless it is that of a class; {@link #UNTOLD} if put in from
   *     elsewhere
   * @param written whether rows are changed, not only read
   * @param offset in the text
   */
  record Use(String name, boolean written, int offset) {}

  private final List<Use> uses = new ArrayList<>();
  private final Set<String> aliases = new HashSet<>();
  private final Set<String> namedQueries = new HashSet<>();
  private final Deque<State> states = new ArrayDeque<>();
  private boolean written;
  private boolean listed;
  private String before = "";

  private SqlTables() {
    states.push(State.NONE);
  }

  static List<Use> in(String sql) {
    SqlTables reader = new SqlTables();
    Matcher names = NAMED_QUERY.matcher(sql);
    while (names.find()) {
      reader.namedQueries.add(names.group(1).toLowerCase(Locale.ROOT));
    }
    Matcher token = TOKEN.matcher(sql);
    int end = 0;
    while (token.find()) {
      reader.take(token.group(), token.start());
      end = token.start();
    }
    if (reader.states.peek() == State.EXPECTED) {
      reader.add(UNTOLD, end);
    }
    return reader.uses;
  }

  private void take(String token, int offset) {
    String word = token.toUpperCase(Locale.ROOT);
    switch (word) {
      case "(" -> states.push(states.peek() == State.EXPECTED ? State.EXPECTED : State.NONE);
      case ")" -> close();
      case "," -> become(states.peek() == State.AMONG ? State.EXPECTED : states.peek());
      case "FROM" -> expect(!before.equals("DISTINCT"), before.equals("DELETE"), true);
      case "JOIN", "STRAIGHT_JOIN" -> expect(true, false, true);
      case "INTO", "TRUNCATE" -> expect(true, true, false);
      case "UPDATE" -> expect(!before.equals("FOR") && !before.equals("KEY"), true, true);
      default -> other(token, word, offset);
    }
    before = word;
  }

  private void expect(boolean table, boolean written, boolean listed) {
    if (table) {
      become(State.EXPECTED);
      this.written = written;
      this.listed = listed;
    }
  }

  private void other(String token, String word, int offset) {
    if (END_OF_TABLES.contains(word)) {
      become(State.NONE);
    } else if (states.peek() == State.EXPECTED) {
      expected(token, word, offset);
    } else if (states.peek() == State.AMONG && !NO_ALIAS.contains(word)) {
      aliases.add(token);
    }
  }

  private void expected(String token, String word, int offset) {
    boolean elsewhere = token.equals("%s") || token.charAt(0) == ELSEWHERE;
    if (elsewhere && before.equals("(")) {
      // A whole sub-select put in from elsewhere: it is looked at where it stands.
      become(State.NONE);
      return;
    }
    if (word.equals("TABLE") || word.equals("IGNORE") || word.equals("LATERAL")) {
      return;
    }
    add(elsewhere ? UNTOLD : token.replace("`", ""), offset);
    become(listed ? State.AMONG : State.NONE);
  }

  private void add(String name, int offset) {
    int dot = name.lastIndexOf('.');
    boolean path = dot > 0 && aliases.contains(name.substring(0, name.indexOf('.')));
    String table = name.substring(dot + 1);
    if (!path && !namedQueries.contains(table.toLowerCase(Locale.ROOT))) {
      uses.add(new Use(table, written, offset));
    }
  }

  private void close() {
    if (states.size() > 1) {
      states.pop();
    }
    if (states.peek() == State.EXPECTED) {
      become(State.AMONG);
    }
  }

  private void become(State state) {
    states.pop();
    states.push(state);
  }
}
