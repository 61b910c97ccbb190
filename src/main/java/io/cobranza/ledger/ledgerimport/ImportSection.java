package io.cobranza.ledger.ledgerimport;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * How one kind of thing is read from a file.
 *
 * @param columns our field to the file's header
 * @param defaults our field to the value it has where the file says nothing
 * @param compose our field to a text with headers in braces: {@code paid-{invoiceNumber}}
 * @param translate our field to the file's words and what they are in ours
 * @param onlyWhen header to the value a row must have there; other rows are passed over
 * @param customers what happens to rows of unknown customers: {@code create} or {@code reject}
 */
record ImportSection(
    Map<String, String> columns,
    Map<String, String> defaults,
    Map<String, String> compose,
    Map<String, Map<String, String>> translate,
    @JsonProperty("only-when") Map<String, String> onlyWhen,
    UnknownCustomers customers) {

  enum UnknownCustomers {
    @JsonProperty("create")
    CREATE,
    @JsonProperty("reject")
    REJECT
  }

  ImportSection {
    columns = Objects.requireNonNullElse(columns, Map.of());
    defaults = Objects.requireNonNullElse(defaults, Map.of());
    compose = Objects.requireNonNullElse(compose, Map.of());
    translate = Objects.requireNonNullElse(translate, Map.of());
    onlyWhen = Objects.requireNonNullElse(onlyWhen, Map.of());
    customers = Objects.requireNonNullElse(customers, UnknownCustomers.REJECT);
  }

  boolean createsCustomers() {
    return customers == UnknownCustomers.CREATE;
  }

  /** What keeps this section from filling those fields; empty if nothing does. */
  List<String> faults(List<ImportField> fields) {
    Set<String> filled = new HashSet<>(columns.keySet());
    filled.addAll(defaults.keySet());
    filled.addAll(compose.keySet());
    Set<String> known = new HashSet<>(fields.stream().map(ImportField::name).toList());
    Set<String> faults = new HashSet<>(filled);
    faults.addAll(translate.keySet());
    faults.removeAll(known);
    fields.stream()
        .filter(field -> field.required() && !isFilled(field, filled))
        .forEach(field -> faults.add(field.name()));
    return faults.stream().sorted().toList();
  }

  private static boolean isFilled(ImportField field, Set<String> filled) {
    return filled.contains(field.name()) || filled.contains(field.otherwise());
  }

  /** Whether the file must have a column for that field. */
  boolean needsColumn(ImportField field) {
    return field.required()
        && columns.containsKey(field.name())
        && !defaults.containsKey(field.name());
  }
}
