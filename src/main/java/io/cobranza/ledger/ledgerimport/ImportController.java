package io.cobranza.ledger.ledgerimport;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Files by HTTP: {@code /api/invoices/import} and its like, one address per import target. */
@RestController
class ImportController {

  private final LedgerImport ledgerImport;
  private final ObjectMapper json;

  ImportController(LedgerImport ledgerImport, ObjectMapper json) {
    this.ledgerImport = ledgerImport;
    this.json = json;
  }

  /** Writes the answer row by row: it may be as long as the file. */
  @PostMapping(path = "/api/{kind}/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  void importFile(
      @PathVariable String kind,
      @RequestPart("file") MultipartFile file,
      @RequestParam(defaultValue = "cobranza") String profile,
      Locale language,
      HttpServletResponse response)
      throws IOException {
    try (ImportResult result = new ImportResult()) {
      ledgerImport.run(kind, profile, file, language, result);
      response.setContentType(MediaType.APPLICATION_JSON_VALUE);
      try (JsonGenerator answer = json.createGenerator(response.getOutputStream())) {
        result.writeTo(answer);
      }
    }
  }
}
