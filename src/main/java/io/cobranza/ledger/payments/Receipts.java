package io.cobranza.ledger.payments;

import io.cobranza.ledger.invoices.InvoiceNumbers;
import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.platform.database.ConflictRetry;
import io.cobranza.shared.InvoiceId;
import java.util.List;
import org.springframework.stereotype.Service;

/** Takes single payments and credit notes from outside. */
@Service
class Receipts {

  private final Invoices invoices;
  private final ReceiptBook book;
  private final ConflictRetry retry;

  Receipts(Invoices invoices, ReceiptBook book, ConflictRetry retry) {
    this.invoices = invoices;
    this.book = book;
    this.retry = retry;
  }

  Receipt take(ReceiptKind kind, ReceiptRequest request) {
    InvoiceNumbers numbers = invoices.numbered(List.of(request.invoiceNumber()));
    InvoiceId invoice = numbers.require(request.invoiceNumber(), request.source());
    return retry.inTransaction(() -> book.enter(kind, request.forInvoice(invoice)));
  }
}
