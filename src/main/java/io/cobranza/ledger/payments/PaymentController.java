package io.cobranza.ledger.payments;

import io.cobranza.ledger.payments.ToldReceipt.ToldAllocation;
import io.cobranza.ledger.payments.ToldReceipt.ToldMoney;
import io.cobranza.shared.Money;
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
   * @param method how it came: BANK_TRANSFER, CHEQUE, DIRECT_DEBIT, CASH or CARD; optional
   * @param advance whether it came before the invoice was issued
   * @param pendingUntil the day before which it is no money, as with a post-dated cheque; absent if
   *     it is money already
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
      String method,
      boolean advance,
      LocalDate pendingUntil,
      List<ToldAllocation> allocations) {}

  /**
   * Amounts are texts: a JSON number may lose a cent on its way.
   *
   * @param pendingUntil null if it is money already
   */
  record PaymentView(
      String reference,
      String invoiceNumber,
      String amount,
      String currency,
      LocalDate receivedOn,
      String allocated,
      String unallocated,
      LocalDate pendingUntil) {}

  private final Receipts receipts;

  PaymentController(Receipts receipts) {
    this.receipts = receipts;
  }

  @PostMapping("/api/payments")
  @ResponseStatus(HttpStatus.CREATED)
  PaymentView receive(@RequestBody PaymentRequest told) {
    ToldReceipt receipt =
        new ToldReceipt(
            told.reference(),
            told.customer(),
            new ToldMoney(told.amount(), told.currency(), told.method()),
            told.receivedOn(),
            told.text(),
            told.advance(),
            ToldAllocation.of(told.source(), told.invoiceNumber(), told.allocations()));
    if (told.pendingUntil() != null) {
      PostDatedPayment kept = receipts.keep(receipt, told.pendingUntil());
      Money none = Money.zero(kept.told().amount().currency());
      return view(told, kept.told(), kept.receivedOn(), none, none);
    }
    Receipt payment = receipts.take(ReceiptKind.PAYMENT, receipt);
    return view(
        told, payment.told(), payment.told().day(), payment.allocated(), payment.unallocated());
  }

  private static PaymentView view(
      PaymentRequest told,
      NewReceipt recorded,
      LocalDate receivedOn,
      Money allocated,
      Money unallocated) {
    return new PaymentView(
        recorded.reference(),
        told.invoiceNumber(),
        recorded.amount().amount().toPlainString(),
        recorded.amount().currency().getCurrencyCode(),
        receivedOn,
        allocated.amount().toPlainString(),
        unallocated.amount().toPlainString(),
        told.pendingUntil());
  }
}
