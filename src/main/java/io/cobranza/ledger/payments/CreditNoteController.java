package io.cobranza.ledger.payments;

import io.cobranza.ledger.payments.ToldReceipt.ToldAllocation;
import io.cobranza.ledger.payments.ToldReceipt.ToldMoney;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Credit notes by HTTP. The same again gets the same answer, whatever happened in between. */
@RestController
class CreditNoteController {

  /**
   * @param customer number; needed only where no invoice is named
   * @param source of the invoice, where its number alone is not unique
   * @param invoiceNumber all of it is for this one
   * @param allocations instead of one invoice number: what is for which; the rest stays on account
   * @param reason why the customer is credited; optional
   */
  record CreditNoteRequest(
      String reference,
      String customer,
      String source,
      String invoiceNumber,
      BigDecimal amount,
      String currency,
      LocalDate issuedOn,
      String reason,
      List<ToldAllocation> allocations) {}

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
    Receipt note =
        receipts.take(
            ReceiptKind.CREDIT_NOTE,
            new ToldReceipt(
                told.reference(),
                told.customer(),
                new ToldMoney(told.amount(), told.currency(), null),
                told.issuedOn(),
                told.reason(),
                false,
                ToldAllocation.of(told.source(), told.invoiceNumber(), told.allocations())));
    NewReceipt recorded = note.told();
    return new CreditNoteView(
        recorded.reference(),
        told.invoiceNumber(),
        recorded.amount().amount().toPlainString(),
        recorded.amount().currency().getCurrencyCode(),
        recorded.day(),
        note.allocated().amount().toPlainString(),
        note.unallocated().amount().toPlainString());
  }
}
