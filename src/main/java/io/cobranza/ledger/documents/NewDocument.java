package io.cobranza.ledger.documents;

import io.cobranza.shared.Refused;
import io.cobranza.shared.Sha256;

/** A document as somebody brings it, checked. */
record NewDocument(DocumentKind kind, String fileName, FileType type, byte[] content) {

  private static final int LONGEST_NAME = 120;

  /**
   * @param kind as told, such as {@code DELIVERY_NOTE}
   * @param fileName as told; cleaned of paths and of what file systems do not take
   * @param largest in bytes
   * @throws Refused naming the field
   */
  static NewDocument checked(String kind, String fileName, byte[] content, long largest) {
    if (content.length == 0) {
      throw Refused.invalid("file", "documents.error.empty");
    }
    if (content.length > largest) {
      throw Refused.invalid("file", "documents.error.size", largest / (1024 * 1024));
    }
    FileType type =
        FileType.of(content).orElseThrow(() -> Refused.invalid("file", "documents.error.type"));
    return new NewDocument(kind(kind), clean(fileName, type), type, content);
  }

  private static DocumentKind kind(String told) {
    try {
      return DocumentKind.valueOf(String.valueOf(told));
    } catch (IllegalArgumentException e) {
      throw Refused.invalid("kind", "documents.error.kind", String.valueOf(told));
    }
  }

  private static String clean(String told, FileType type) {
    String name = String.valueOf(told).replaceAll("^.*[/\\\\]", "");
    int dot = name.lastIndexOf('.');
    String stem =
        (dot > 0 ? name.substring(0, dot) : name).replaceAll("[^\\p{L}\\p{N} ._()-]", "_").strip();
    String kept = stem.substring(0, Math.min(stem.length(), LONGEST_NAME));
    return (kept.isBlank() ? "document" : kept) + "." + type.ending();
  }

  /** Tells two contents apart. */
  String digest() {
    return Sha256.hex(content);
  }
}
