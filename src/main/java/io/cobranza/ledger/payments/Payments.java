package io.cobranza.ledger.payments;

import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Money;
import io.cobranza.shared.Refused;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Books payments that do not come through the ledger's own interface. */
@Service
public class Payments {

  private final Invoices invoices;
  private final ReceiptBook book;

  Payments(Invoices invoices, ReceiptBook book) {
    this.invoices = invoices;
    this.book = book;
  }

  /**
   * Books a payment. What is beyond the open balance stays on the customer's account. The same
   * again changes nothing.
   *
   * @param reference identifies the payment for ever
   * @param receivedOn the business day in the company's zone
   * @param text the payer's words; null if none
   * @throws Refused as a conflict if the reference is known with another content; if the invoice is
   *     unknown or of another currency
   */
  @Transactional
  public void receive(
      String reference, InvoiceId invoice, Money amount, LocalDate receivedOn, String text) {
    book.enter(
        ReceiptKind.PAYMENT,
        NewReceipt.forOne(reference, invoices.get(invoice), amount, receivedOn, text));
  }
}
