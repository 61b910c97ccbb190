package io.cobranza.desk.operations;

import io.cobranza.shared.CaseId;
import java.time.Instant;

/**
 * A step that was tried in vain and waits for a person.
 *
 * @param job to be tried again; null if it can only be mended in Cockpit
 * @param instance as Cockpit calls it; null for the beginning of a routine
 * @param subject whose it is; null for a routine that is nobody's
 * @param name of the element of the diagram
 * @param diagram the name of the whole
 * @param reason the first line of what was reported; may be null
 */
public record StuckStep(
    String job,
    String instance,
    Subject subject,
    String name,
    String diagram,
    String reason,
    Instant since) {

  public record Subject(CaseId id, String invoice, String customerNumber, String customerName) {}

  private static final String DRAWN = "drawn.";

  /**
   * Under which the bundles have the name in other languages; what a company has drawn has none.
   */
  public String getNameKey() {
    return key(name);
  }

  /** As {@link #getNameKey}. */
  public String getDiagramKey() {
    return key(diagram);
  }

  private static String key(String drawn) {
    return DRAWN + String.valueOf(drawn).replaceAll("[^\\p{L}\\d_]+", "_");
  }

  CaseId caseId() {
    return subject == null ? null : subject.id();
  }

  String invoice() {
    return subject == null ? null : subject.invoice();
  }
}
