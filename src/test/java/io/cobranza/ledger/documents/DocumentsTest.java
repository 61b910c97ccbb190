package io.cobranza.ledger.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.shared.InvoiceId;
import io.cobranza.testing.Api;
import io.cobranza.testing.CobranzaTest;
import io.cobranza.testing.LedgerBuilder;
import io.cobranza.testing.VirtualClock;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

@CobranzaTest
class DocumentsTest {

  private static final byte[] PDF = "%PDF-1.7 a delivery note".getBytes(StandardCharsets.US_ASCII);

  @Autowired MockMvc mvc;
  @Autowired Documents documents;
  @Autowired Invoices invoices;
  @Autowired AmountExplanation explanation;
  @Autowired VirtualClock clock;

  private Api api;
  private LedgerBuilder ledger;

  @BeforeEach
  void anInvoice() {
    clock.setTo(LocalDate.of(2024, 2, 5));
    api = new Api(mvc);
    ledger = new LedgerBuilder(api).customer("C-1").invoice("F-1", "C-1", "1000.00");
  }

  private InvoiceId theInvoice() {
    return invoices.find("F-1").orElseThrow().id();
  }

  private Api.Answer upload(String kind, String fileName, byte[] file) {
    return api.call(
        multipart("/api/invoices/F-1/documents")
            .file(new MockMultipartFile("file", fileName, "text/html", file))
            .param("kind", kind));
  }

  @Test
  void aDocumentIsStoredWithItsInvoiceAndGivenBackAsItWas() throws Exception {
    Api.Answer answer = upload("DELIVERY_NOTE", "note.pdf", PDF);
    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.text("contentType")).isEqualTo("application/pdf");

    var listed = api.read("/api/invoices/F-1/documents").json();
    assertThat(listed).hasSize(1);
    assertThat(listed.get(0).path("kind").asText()).isEqualTo("DELIVERY_NOTE");
    assertThat(listed.get(0).path("storedBy").asText()).isEqualTo("erp");
    mvc.perform(
            get("/api/invoices/F-1/documents/" + answer.text("id")).with(httpBasic("erp", "erp")))
        .andExpect(status().isOk())
        .andExpect(content().bytes(PDF))
        .andExpect(header().string("X-Content-Type-Options", "nosniff"))
        .andExpect(header().string("Content-Disposition", containsString("attachment")));
    assertThat(documents.of(theInvoice()))
        .singleElement()
        .satisfies(facts -> assertThat(facts.size()).isEqualTo(PDF.length));
  }

  @Test
  void theSameFileAgainIsTheSameDocument() {
    String first = upload("DELIVERY_NOTE", "note.pdf", PDF).text("id");
    assertThat(upload("DELIVERY_NOTE", "other.pdf", PDF).text("id")).isEqualTo(first);
    assertThat(upload("OTHER", "note.pdf", PDF).text("id")).isNotEqualTo(first);
    assertThat(documents.of(theInvoice())).hasSize(2);
  }

  @Test
  void whatAFileIsIsReadFromItsFirstBytes() {
    assertThat(upload("OTHER", "page.pdf", "<html>".getBytes(StandardCharsets.UTF_8)).problem())
        .isEqualTo("application/problem+json 422 file");
    assertThat(upload("OTHER", "empty.pdf", new byte[0]).problem())
        .isEqualTo("application/problem+json 422 file");
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0};
    assertThat(upload("OTHER", "scan.pdf", png).text("fileName")).isEqualTo("scan.png");
    byte[] jpeg = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0, 0};
    assertThat(upload("OTHER", "photo", jpeg).text("contentType")).isEqualTo("image/jpeg");
  }

  @Test
  void aFileOverTenMegabytesIsRefused() {
    byte[] huge = Arrays.copyOf(PDF, 10 * 1024 * 1024 + 1);
    assertThat(upload("OTHER", "huge.pdf", huge).problem())
        .isEqualTo("application/problem+json 422 file");
    assertThat(upload("OTHER", "just.pdf", Arrays.copyOf(PDF, 10 * 1024 * 1024)).status())
        .isEqualTo(201);
  }

  @ParameterizedTest
  @CsvSource({
    "../../etc/passwd,passwd.pdf",
    "C:\\temp\\albarán 7.pdf,albarán 7.pdf",
    "a\"b<c>.pdf,a_b_c_.pdf",
    ".pdf,.pdf.pdf"
  })
  void aFileNameIsOnlyAName(String told, String kept) {
    assertThat(upload("OTHER", told, PDF).text("fileName")).isEqualTo(kept);
  }

  @Test
  void anUnknownKindOrInvoiceIsRefused() {
    assertThat(upload("RUMOUR", "note.pdf", PDF).problem())
        .isEqualTo("application/problem+json 422 kind");
    assertThat(api.read("/api/invoices/F-9/documents").status()).isEqualTo(404);
    assertThat(api.read("/api/invoices/F-1/documents/999").status()).isEqualTo(404);
  }

  @Test
  void aDocumentIsFoundUnderItsOwnInvoiceOnly() {
    String id = upload("OTHER", "note.pdf", PDF).text("id");
    ledger.invoice("F-2", "C-1", "10.00");
    assertThat(api.read("/api/invoices/F-2/documents/" + id).status()).isEqualTo(404);
  }

  @Test
  void whoeverIsNeitherTheErpNorConcernedMayNotStore() throws Exception {
    for (String role : new String[] {"AUDITORS", "COURTESY"}) {
      mvc.perform(
              multipart("/api/invoices/F-1/documents")
                  .file(new MockMultipartFile("file", "n.pdf", null, PDF))
                  .param("kind", "OTHER")
                  .with(user("someone").roles(role))
                  .with(csrf()))
          .andExpect(status().isForbidden());
    }
    mvc.perform(
            multipart("/api/invoices/F-1/documents")
                .file(new MockMultipartFile("file", "n.pdf", null, PDF))
                .param("kind", "OTHER")
                .with(user("lola").roles("LOGISTICS"))
                .with(csrf()))
        .andExpect(status().isCreated());
  }

  @Test
  void anAuditorLooksAtThePageButAddsNothing() throws Exception {
    upload("PURCHASE_ORDER", "order.pdf", PDF);
    mvc.perform(
            get("/documents")
                .param("invoice", "F-1")
                .with(user("auditor").roles("AUDITORS"))
                .locale(Locale.ENGLISH))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("order.pdf")))
        .andExpect(content().string(not(containsString("id=\"upload\""))));
    mvc.perform(
            multipart("/documents")
                .file(new MockMultipartFile("file", "n.pdf", null, PDF))
                .param("kind", "OTHER")
                .param("invoice", "F-1")
                .with(user("auditor").roles("AUDITORS"))
                .with(csrf()))
        .andExpect(status().isForbidden());
  }

  @Test
  void theAmountIsExplainedStepByStep() {
    ledger
        .payment("P-1", "F-1", "300.00", "2024-02-01")
        .creditNote("N-1", "F-1", "50.00", "2024-02-02");

    assertThat(explanation.of(theInvoice()))
        .extracting(line -> line.what() + " " + line.amount())
        .containsExactly(
            "AMOUNT 1000.00 EUR",
            "PAYMENT -300.00 EUR",
            "CREDIT_NOTE -50.00 EUR",
            "OPEN 650.00 EUR");
  }
}
