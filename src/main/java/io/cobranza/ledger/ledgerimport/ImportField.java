package io.cobranza.ledger.ledgerimport;

/**
 * A field of ours that a profile can fill from a file.
 *
 * @param name as the JSON of the same thing calls it
 * @param required whether a profile that does not fill it is broken
 */
public record ImportField(String name, boolean required) {

  public static ImportField required(String name) {
    return new ImportField(name, true);
  }

  public static ImportField optional(String name) {
    return new ImportField(name, false);
  }
}
