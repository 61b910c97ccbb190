package io.cobranza.ledger.ledgerimport;

import io.cobranza.shared.Refused;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How a company's export becomes our ledger.
 *
 * @param description for the person who chooses it, by language; empty if there is none
 * @param imports by kind: {@code invoices}, {@code payments}
 */
record ImportProfile(
    String name,
    Map<String, String> description,
    FileFormat format,
    Map<String, ImportSection> imports) {

  /** A profile file; its name is the profile's. */
  record Content(
      Map<String, String> description, FileFormat format, Map<String, ImportSection> imports) {

    ImportProfile named(String name) {
      return new ImportProfile(
          name,
          Objects.requireNonNullElse(description, Map.of()),
          Objects.requireNonNullElse(format, FileFormat.OURS),
          Objects.requireNonNullElse(imports, Map.of()));
    }
  }

  /**
   * @throws Refused if the profile does not know that kind or cannot fill its fields
   */
  ImportSection section(ImportTarget target) {
    ImportSection section = imports.get(target.kind());
    if (section == null) {
      throw Refused.invalid("profile", "import.profile.otherKind", name, target.kind());
    }
    List<String> faults = section.faults(target.fields());
    if (!faults.isEmpty()) {
      throw Refused.invalid(
          "profile", "import.profile.fields", name, target.kind(), String.join(", ", faults));
    }
    return section;
  }
}
