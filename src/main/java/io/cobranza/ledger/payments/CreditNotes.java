package io.cobranza.ledger.payments;

import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Money;
import io.cobranza.shared.Refused;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What we credit a customer for an invoice. */
@Service
public class CreditNotes {

  private final Invoices invoices;
  private final ReceiptBook book;

  CreditNotes(Invoices invoices, ReceiptBook book) {
    this.invoices = invoices;
    this.book = book;
  }

  /**
   * Credits an invoice. What is beyond its open balance stays on the customer's account. The same
   * again changes nothing.
   *
   * @param reference identifies the credit note for ever
   * @param issuedOn the business day in the company's zone
   * @param reason null if there is none to tell
   * @throws Refused as a conflict if the reference is known with another content; if the invoice is
   *     unknown or of another currency
   */
  @Transactional
  public void issue(
      String reference, InvoiceId invoice, Money amount, LocalDate issuedOn, String reason) {
    book.enter(
        ReceiptKind.CREDIT_NOTE,
        NewReceipt.forOne(reference, invoices.get(invoice), amount, issuedOn, reason));
  }
}
