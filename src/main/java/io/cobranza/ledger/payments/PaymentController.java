package io.cobranza.ledger.payments;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Payments by HTTP. The same again gets the same answer, whatever happened in between. */
@RestController
class PaymentController {

  /**
   * @param source of the invoice, where its number alone is not unique
   * @param text the payer's remittance text; optional
   */
  record PaymentRequest(
      String reference,
      String source,
      String invoiceNumber,
      BigDecimal amount,
      String currency,
      LocalDate receivedOn,
      String text) {}

  /** Amounts are texts: a JSON number may lose a cent on its way. */
  record PaymentView(
      String reference,
      String invoiceNumber,
      String amount,
      String currency,
      LocalDate receivedOn,
      String allocated,
      String unallocated) {}

  private final Receipts receipts;

  PaymentController(Receipts receipts) {
    this.receipts = receipts;
  }

  @PostMapping("/api/payments")
  @ResponseStatus(HttpStatus.CREATED)
  PaymentView receive(@RequestBody PaymentRequest told) {
    ReceiptRequest request =
        ReceiptRequest.checked(
            ReceiptKind.PAYMENT,
            told.reference(),
            told.source(),
            told.invoiceNumber(),
            told.amount(),
            told.currency(),
            told.receivedOn(),
            told.text());
    Receipt payment = receipts.take(ReceiptKind.PAYMENT, request);
    return new PaymentView(
        request.reference(),
        request.invoiceNumber(),
        request.amount().amount().toPlainString(),
        request.amount().currency().getCurrencyCode(),
        request.day(),
        payment.allocated().amount().toPlainString(),
        payment.unallocated().amount().toPlainString());
  }
}
