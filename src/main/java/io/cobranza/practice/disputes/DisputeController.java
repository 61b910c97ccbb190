package io.cobranza.practice.disputes;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.platform.database.ConflictRetry;
import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Refused;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Disputes by HTTP. The same again gets the same answer, whatever happened in between. */
@RestController
@RequestMapping("/api/disputes")
class DisputeController {

  /**
   * @param source of the invoice, where its number alone is not unique
   * @param text in the customer's words; optional
   */
  record DisputeBody(
      String reference,
      String source,
      String invoiceNumber,
      String reason,
      BigDecimal amount,
      String currency,
      String text,
      LocalDate raisedOn) {}

  /** What was raised, for good. Amounts are texts: a JSON number may lose a cent on its way. */
  record RaisedView(
      String reference,
      String invoiceNumber,
      DisputeReason reason,
      String amount,
      String currency,
      String text,
      LocalDate raisedOn) {

    static RaisedView of(NewDispute raised, String invoiceNumber) {
      return new RaisedView(
          raised.reference(),
          invoiceNumber,
          raised.reason(),
          raised.amount().amount().toPlainString(),
          raised.amount().currency().getCurrencyCode(),
          raised.text(),
          raised.raisedOn());
    }
  }

  /** The last four are null until it is decided. */
  record DisputeView(
      @JsonUnwrapped RaisedView raised,
      String raisedBy,
      DisputeState state,
      String decidedBy,
      Instant decidedAt,
      String credited,
      String explanation) {

    static DisputeView of(DisputeFacts dispute, String invoiceNumber) {
      RaisedView raised = RaisedView.of(dispute.raised(), invoiceNumber);
      DisputeFacts.Decision decision = dispute.decision();
      return decision == null
          ? new DisputeView(raised, dispute.raisedBy(), dispute.state(), null, null, null, null)
          : new DisputeView(
              raised,
              dispute.raisedBy(),
              dispute.state(),
              decision.by(),
              decision.at(),
              decision.credited() == null ? null : decision.credited().amount().toPlainString(),
              decision.explanation());
    }
  }

  private final Disputes disputes;
  private final Invoices invoices;
  private final ConflictRetry retry;

  DisputeController(Disputes disputes, Invoices invoices, ConflictRetry retry) {
    this.disputes = disputes;
    this.invoices = invoices;
    this.retry = retry;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  RaisedView raise(@RequestBody DisputeBody told) {
    DisputeRequest request =
        DisputeRequest.checked(
            told.reference(),
            told.source(),
            told.invoiceNumber(),
            told.reason(),
            told.amount(),
            told.currency(),
            told.text(),
            told.raisedOn());
    InvoiceId invoice =
        invoices
            .numbered(List.of(request.invoiceNumber()))
            .require(request.invoiceNumber(), request.source());
    NewDispute raised = request.against(invoices.get(invoice));
    retry.inTransaction(() -> disputes.raise(raised));
    return RaisedView.of(raised, request.invoiceNumber());
  }

  @GetMapping("/{reference}")
  DisputeView show(@PathVariable String reference) {
    DisputeFacts dispute =
        disputes
            .find(reference)
            .orElseThrow(() -> Refused.unknown("reference", "dispute.unknown", reference));
    InvoiceFacts invoice = invoices.get(dispute.raised().invoice());
    return DisputeView.of(dispute, invoice.number());
  }
}
