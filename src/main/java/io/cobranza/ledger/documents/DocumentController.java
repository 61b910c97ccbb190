package io.cobranza.ledger.documents;

import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Refused;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Documents by HTTP. The same file again gets the same answer. */
@RestController
@RequestMapping("/api/invoices/{number}/documents")
class DocumentController {

  /**
   * @param size in bytes
   */
  record DocumentView(
      long id,
      DocumentKind kind,
      String fileName,
      String contentType,
      int size,
      Instant storedAt,
      String storedBy) {

    static DocumentView of(DocumentFacts facts) {
      return new DocumentView(
          facts.id(),
          facts.kind(),
          facts.fileName(),
          facts.contentType(),
          facts.size(),
          facts.storedAt(),
          facts.storedBy());
    }
  }

  private final Documents documents;
  private final Invoices invoices;

  DocumentController(Documents documents, Invoices invoices) {
    this.documents = documents;
    this.invoices = invoices;
  }

  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  DocumentView store(
      @PathVariable String number,
      @RequestParam(required = false) String source,
      @RequestParam String kind,
      @RequestPart("file") MultipartFile file)
      throws IOException {
    return DocumentView.of(
        documents.store(
            invoice(number, source), kind, file.getOriginalFilename(), file.getBytes()));
  }

  @GetMapping
  List<DocumentView> list(
      @PathVariable String number, @RequestParam(required = false) String source) {
    return documents.of(invoice(number, source)).stream().map(DocumentView::of).toList();
  }

  @GetMapping("/{id}")
  ResponseEntity<byte[]> content(
      @PathVariable String number,
      @PathVariable long id,
      @RequestParam(required = false) String source) {
    InvoiceId invoice = invoice(number, source);
    return documents
        .find(id)
        .filter(document -> document.facts().invoice().equals(invoice))
        .map(Download::of)
        .orElseThrow(() -> Refused.unknown("id", "documents.error.unknown", id));
  }

  private InvoiceId invoice(String number, String source) {
    return invoices
        .find(number, source)
        .map(InvoiceFacts::id)
        .orElseThrow(() -> Refused.unknown("number", "invoice.unknown", number));
  }
}
