package io.cobranza.practice.agency;

import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.platform.database.ConflictRetry;
import io.cobranza.practice.cases.CaseFacts;
import io.cobranza.practice.cases.Cases;
import io.cobranza.shared.Attachment;
import io.cobranza.shared.FieldRules;
import io.cobranza.shared.Refused;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the agency reports, and the files it was given, by HTTP. */
@RestController
class AgencyApi {

  /**
   * @param result PROGRESS, PAYMENT, COLLECTED, RETURNED or UNCOLLECTABLE
   * @param text in the agency's words; optional
   * @param reference of a payment, with its amount, currency and day; only with PAYMENT
   */
  record Report(
      String invoiceNumber,
      String result,
      String text,
      String reference,
      BigDecimal amount,
      String currency,
      LocalDate receivedOn) {}

  /** A report that was taken. */
  record Taken(String invoiceNumber, String result, String text) {}

  record Recall(String reason) {}

  private final HandOvers handOvers;
  private final CasesOutside outside;
  private final Invoices invoices;
  private final Cases cases;
  private final ConflictRetry retry;

  AgencyApi(
      HandOvers handOvers,
      CasesOutside outside,
      Invoices invoices,
      Cases cases,
      ConflictRetry retry) {
    this.handOvers = handOvers;
    this.outside = outside;
    this.invoices = invoices;
    this.cases = cases;
    this.retry = retry;
  }

  @PostMapping("/api/agency-reports")
  @ResponseStatus(HttpStatus.CREATED)
  Taken report(@RequestBody Report told) {
    String number = FieldRules.text("invoiceNumber", told.invoiceNumber(), FieldRules.IDENTIFIER);
    AgencyResult result = result(FieldRules.text("result", told.result(), FieldRules.IDENTIFIER));
    String text = FieldRules.optionalText("text", told.text(), FieldRules.TEXT).orElse(null);
    AgencyReport report = new AgencyReport(number, result, text, payment(told, result));
    return retry.inTransaction(
        () -> {
          outside.report(report);
          return new Taken(number, result.name(), text);
        });
  }

  private static AgencyReport.ReportedPayment payment(Report told, AgencyResult result) {
    if (result != AgencyResult.PAYMENT) {
      if (told.amount() != null) {
        throw Refused.invalid("amount", "agency.amountWithoutPayment");
      }
      return null;
    }
    return new AgencyReport.ReportedPayment(
        FieldRules.text("reference", told.reference(), FieldRules.IDENTIFIER),
        FieldRules.money("amount", told.amount(), "currency", told.currency()),
        FieldRules.date("receivedOn", told.receivedOn()));
  }

  @PostMapping("/api/cases/{number}/recall")
  @ResponseStatus(HttpStatus.ACCEPTED)
  void recall(@PathVariable String number, @RequestBody Recall asked) {
    String reason = FieldRules.text("reason", asked.reason(), FieldRules.TEXT);
    retry.inTransaction(
        () -> {
          outside.recall(number, reason);
          return number;
        });
  }

  @GetMapping("/api/cases/{number}/hand-over.{format:csv|pdf}")
  ResponseEntity<byte[]> file(
      @PathVariable String number,
      @PathVariable String format,
      @RequestParam(required = false) String source) {
    CaseFacts facts =
        invoices
            .find(number, source)
            .map(InvoiceFacts::id)
            .flatMap(cases::ofInvoice)
            .orElseThrow(() -> notHandedOver(number));
    return handOvers.files(facts.id()).stream()
        .filter(file -> file.fileName().endsWith("." + format))
        .findFirst()
        .map(AgencyApi::download)
        .orElseThrow(() -> notHandedOver(number));
  }

  private static ResponseEntity<byte[]> download(Attachment file) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, file.contentType())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(file.fileName(), StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(file.content());
  }

  private static Refused notHandedOver(String number) {
    return Refused.unknown("invoiceNumber", "agency.noFile", number);
  }

  private static AgencyResult result(String word) {
    return Arrays.stream(AgencyResult.values())
        .filter(known -> known.name().equals(word))
        .findFirst()
        .orElseThrow(() -> Refused.invalid("result", "agency.unknownResult", word));
  }
}
