package io.cobranza.ledger.ledgerimport;

import io.cobranza.shared.Refused;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A section of a profile laid over the header of a file. */
final class RowReading {

  private static final Pattern BRACES = Pattern.compile("\\{([^}]+)}");

  private final ImportSection section;
  private final CellFormats format;
  private final Map<String, Integer> positions = new HashMap<>();
  private final int width;

  /**
   * @throws Refused if the header lacks a column the section needs, or has one twice
   */
  RowReading(ImportProfile profile, ImportTarget target, List<String> header) {
    this.section = profile.section(target);
    this.format = new CellFormats(profile.format());
    this.width = header.size();
    for (int i = 0; i < header.size(); i++) {
      if (positions.put(header.get(i).strip(), i) != null && !header.get(i).isBlank()) {
        throw Refused.invalid(header.get(i).strip(), "import.header.twice");
      }
    }
    target.fields().stream()
        .filter(section::needsColumn)
        .filter(field -> !hasOtherColumn(field))
        .forEach(field -> requireColumn(section.columns().get(field.name()), profile));
    section.onlyWhen().keySet().forEach(column -> requireColumn(column, profile));
    section.compose().values().stream()
        .flatMap(text -> BRACES.matcher(text).results())
        .forEach(column -> requireColumn(column.group(1), profile));
  }

  private boolean hasOtherColumn(ImportField field) {
    return field.otherwise() != null
        && positions.containsKey(section.columns().get(field.otherwise()));
  }

  private void requireColumn(String column, ImportProfile profile) {
    if (!positions.containsKey(column)) {
      throw Refused.invalid(column, "import.header.missing", profile.name());
    }
  }

  CellFormats format() {
    return format;
  }

  int width() {
    return width;
  }

  /** Whether this row is one of those the section is about. */
  boolean isWanted(String[] cells) {
    return section.onlyWhen().entrySet().stream()
        .allMatch(wanted -> wanted.getValue().equals(cell(wanted.getKey(), cells)));
  }

  String columnOf(String field) {
    return section.columns().getOrDefault(field, field);
  }

  String valueOf(String field, String[] cells) {
    String value = told(field, cells);
    String word = value == null ? section.defaults().get(field) : value;
    return section
        .translate()
        .getOrDefault(field, Map.of())
        .getOrDefault(String.valueOf(word), word);
  }

  private String told(String field, String[] cells) {
    String template = section.compose().get(field);
    if (template != null) {
      return BRACES
          .matcher(template)
          .replaceAll(
              column ->
                  Matcher.quoteReplacement(
                      Objects.requireNonNullElse(cell(column.group(1), cells), "")));
    }
    return section.columns().containsKey(field) ? cell(section.columns().get(field), cells) : null;
  }

  /** Null if the file has no such column or nothing in it. */
  private String cell(String column, String[] cells) {
    Integer position = positions.get(column);
    return position == null || cells[position].isBlank() ? null : cells[position].strip();
  }
}
