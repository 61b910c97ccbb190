package io.cobranza.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The SQL and JPQL in the string literals and text blocks of a Java source. Literals that are put
 * together by a plus are read as one text, in which {@link SqlTables#ELSEWHERE} stands for what is
 * not a literal.
 */
final class SqlInJava {

  private static final Pattern VERB =
      Pattern.compile(
          "^[\\s(]*(?:select|insert|update|delete|replace|truncate)\\s", Pattern.CASE_INSENSITIVE);
  private static final Pattern PART =
      Pattern.compile("\\b(?:FROM|JOIN|INTO|UPDATE|DELETE|TRUNCATE)\\s");

  private final String source;
  private final Pattern knownTable;
  private final List<Text> found = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<Integer> places = new ArrayList<>();

  private SqlInJava(String source, Set<String> tables) {
    this.source = source;
    this.knownTable =
        Pattern.compile(
            "(?i)\\b(?:from|join|into|update)\\s+(?:" + String.join("|", tables) + ")\\b");
  }

  /**
   * @param places where in the source each character of the text stands
   */
  record Text(String sql, List<Integer> places, String source) {

    int lineOf(int offset) {
      int place = places.isEmpty() ? 0 : places.get(Math.min(offset, places.size() - 1));
      return 1 + (int) source.substring(0, place).chars().filter(sign -> sign == '\n').count();
    }
  }

  /**
   * @param tables by which SQL is recognised that is written in small letters and has no verb
   */
  static List<Text> in(String source, Set<String> tables) {
    SqlInJava reader = new SqlInJava(source, tables);
    reader.read();
    return reader.found.stream().filter(reader::isSql).toList();
  }

  private boolean isSql(Text each) {
    return PART.matcher(each.sql()).find()
        || VERB.matcher(each.sql()).find()
        || knownTable.matcher(each.sql()).find();
  }

  private void read() {
    int at = 0;
    while (at < source.length()) {
      if (source.charAt(at) == '"') {
        at = literals(at);
        found.add(new Text(text.toString(), List.copyOf(places), source));
        text.setLength(0);
        places.clear();
      } else {
        at = pastOther(at);
      }
    }
  }

  /** Reads a literal and what a plus adds to it; answers where it ends. */
  private int literals(int start) {
    int at = literal(start);
    int next = pastSpace(at);
    while (next < source.length() && source.charAt(next) == '+') {
      next = pastSpace(next + 1);
      if (source.charAt(next) == '"') {
        at = literal(next);
      } else {
        add(SqlTables.ELSEWHERE, next);
        at = pastExpression(next);
      }
      next = pastSpace(at);
    }
    return at;
  }

  /** Literals among the arguments of a call are read on their own. */
  private int pastExpression(int start) {
    int depth = 0;
    int at = start;
    while (at < source.length()) {
      char sign = source.charAt(at);
      if (depth == 0 && ",;)+".indexOf(sign) >= 0) {
        return at;
      }
      depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
      if (sign == '"') {
        at = apart(at);
      } else {
        at = pastOther(at);
      }
    }
    return at;
  }

  private int apart(int start) {
    SqlInJava inner = new SqlInJava(source, Set.of());
    int end = inner.literals(start);
    found.add(new Text(inner.text.toString(), List.copyOf(inner.places), source));
    found.addAll(inner.found);
    return end;
  }

  private int literal(int start) {
    boolean block = source.startsWith("\"\"\"", start);
    String quote = block ? "\"\"\"" : "\"";
    int at = start + quote.length();
    while (!source.startsWith(quote, at)) {
      int length = source.charAt(at) == '\\' ? 2 : 1;
      add(length == 2 ? ' ' : source.charAt(at), at);
      at += length;
    }
    return at + quote.length();
  }

  private void add(char sign, int at) {
    text.append(sign);
    places.add(at);
  }

  private int pastSpace(int start) {
    int at = start;
    while (at < source.length() && isSpaceOrComment(at)) {
      at = pastOther(at);
    }
    return at;
  }

  private boolean isSpaceOrComment(int at) {
    return Character.isWhitespace(source.charAt(at))
        || source.startsWith("//", at)
        || source.startsWith("/*", at);
  }

  /** Past a comment, a character literal or one character. */
  private int pastOther(int at) {
    if (source.startsWith("//", at)) {
      return end("\n", at + 2);
    }
    if (source.startsWith("/*", at)) {
      return end("*/", at + 2);
    }
    if (source.charAt(at) == '\'') {
      return end("'", at + (source.charAt(at + 1) == '\\' ? 3 : 2));
    }
    return at + 1;
  }

  private int end(String mark, int from) {
    int at = source.indexOf(mark, from);
    return at < 0 ? source.length() : at + mark.length();
  }
}
