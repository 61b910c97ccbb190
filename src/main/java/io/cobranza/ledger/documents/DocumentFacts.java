package io.cobranza.ledger.documents;

import io.cobranza.shared.InvoiceId;
import java.time.Instant;

/**
 * What is known of a stored document without reading it.
 *
 * @param fileName cleaned, with the ending of its type
 * @param contentType found out from its first bytes, not told
 * @param size in bytes
 * @param storedBy the login that stored it
 */
public record DocumentFacts(
    long id,
    InvoiceId invoice,
    DocumentKind kind,
    String fileName,
    String contentType,
    int size,
    Instant storedAt,
    String storedBy) {

  /** Where staff download it, from the root of the application. */
  public String link() {
    return "/documents/" + id;
  }
}
