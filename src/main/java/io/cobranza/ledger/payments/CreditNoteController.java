package io.cobranza.ledger.payments;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Credit notes by HTTP. The same again gets the same answer, whatever happened in between. */
@RestController
class CreditNoteController {

  /**
   * @param source of the invoice, where its number alone is not unique
   * @param reason why the customer is credited; optional
   */
  record CreditNoteRequest(
      String reference,
      String source,
      String invoiceNumber,
      BigDecimal amount,
      String currency,
      LocalDate issuedOn,
      String reason) {}

  /** Amounts are texts: a JSON number may lose a cent on its way. */
  record CreditNoteView(
      String reference,
      String invoiceNumber,
      String amount,
      String currency,
      LocalDate issuedOn,
      String allocated,
      String unallocated) {}

  private final Receipts receipts;

  CreditNoteController(Receipts receipts) {
    this.receipts = receipts;
  }

  @PostMapping("/api/credit-notes")
  @ResponseStatus(HttpStatus.CREATED)
  CreditNoteView issue(@RequestBody CreditNoteRequest told) {
    ReceiptRequest request =
        ReceiptRequest.checked(
            ReceiptKind.CREDIT_NOTE,
            told.reference(),
            told.source(),
            told.invoiceNumber(),
            told.amount(),
            told.currency(),
            told.issuedOn(),
            told.reason());
    Receipt note = receipts.take(ReceiptKind.CREDIT_NOTE, request);
    return new CreditNoteView(
        request.reference(),
        request.invoiceNumber(),
        request.amount().amount().toPlainString(),
        request.amount().currency().getCurrencyCode(),
        request.day(),
        note.allocated().amount().toPlainString(),
        note.unallocated().amount().toPlainString());
  }
}
