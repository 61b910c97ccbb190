package io.cobranza.ledger.documents;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A document on its way to a browser: saved, never run in our origin. */
final class Download {

  private Download() {}

  static ResponseEntity<byte[]> of(Document document) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(document.facts().contentType()))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(document.facts().fileName(), StandardCharsets.UTF_8)
                .build()
                .toString())
        .header("X-Content-Type-Options", "nosniff")
        .body(document.content());
  }
}
