package io.cobranza.ledger.payments;

import io.cobranza.ledger.payments.ToldReceipt.ToldAllocation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Payments by HTTP. The same again gets the same answer, whatever happened in between. */
@RestController
class PaymentController {

  /**
   * @param customer number of who paid; needed only where no invoice is named, or several
   *     customers'
   * @param source of the invoice, where its number alone is not unique
   * @param invoiceNumber all of it is for this one
   * @param text the payer's remittance text; optional
   * @param advance whether it came before the invoice was issued
   * @param allocations instead of one invoice number: what is for which; the rest stays on account
   */
  record PaymentRequest(
      String reference,
      String customer,
      String source,
      String invoiceNumber,
      BigDecimal amount,
      String currency,
      LocalDate receivedOn,
      String text,
      boolean advance,
      List<ToldAllocation> allocations) {}

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
    Receipt payment =
        receipts.take(
            ReceiptKind.PAYMENT,
            new ToldReceipt(
                told.reference(),
                told.customer(),
                told.amount(),
                told.currency(),
                told.receivedOn(),
                told.text(),
                told.advance(),
                ToldAllocation.of(told.source(), told.invoiceNumber(), told.allocations())));
    NewReceipt recorded = payment.told();
    return new PaymentView(
        recorded.reference(),
        told.invoiceNumber(),
        recorded.amount().amount().toPlainString(),
        recorded.amount().currency().getCurrencyCode(),
        recorded.day(),
        payment.allocated().amount().toPlainString(),
        payment.unallocated().amount().toPlainString());
  }
}
