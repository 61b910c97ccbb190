package io.cobranza.ledger.ledgerimport;

/**
 * A field of ours that a profile can fill from a file.
 *
 * @param name as the JSON of the same thing calls it
 * @param required whether a profile that does not fill it is broken
 * @param otherwise the field that may be filled in its place; null for none
 */
public record ImportField(String name, boolean required, String otherwise) {

  public static ImportField required(String name) {
    return new ImportField(name, true, null);
  }

  /** One of the two has to be filled. */
  public static ImportField requiredUnless(String otherwise, String name) {
    return new ImportField(name, true, otherwise);
  }

  public static ImportField optional(String name) {
    return new ImportField(name, false, null);
  }
}
