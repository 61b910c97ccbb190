package io.cobranza.ledger.payments;

import io.cobranza.ledger.customers.CustomerNumbers;
import io.cobranza.ledger.invoices.InvoiceNumbers;
import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.platform.database.ConflictRetry;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CustomerId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Takes single payments and credit notes from outside. */
@Service
class Receipts {

  private final Invoices invoices;
  private final CustomerNumbers customers;
  private final ReceiptBook book;
  private final ConflictRetry retry;
  private final CompanyCalendar calendar;

  Receipts(
      Invoices invoices,
      CustomerNumbers customers,
      ReceiptBook book,
      ConflictRetry retry,
      CompanyCalendar calendar) {
    this.invoices = invoices;
    this.customers = customers;
    this.book = book;
    this.retry = retry;
    this.calendar = calendar;
  }

  /** Answers as it was answered when it was told first. */
  Receipt take(ReceiptKind kind, ToldReceipt told) {
    ReceiptRequest request = ReceiptRequest.checked(kind, told, calendar.today());
    InvoiceNumbers numbers =
        invoices.numbered(
            request.parts().stream().map(ReceiptRequest.Part::invoiceNumber).toList());
    return retry.inTransaction(
        () -> book.enter(kind, request.forInvoices(kind, numbers, customersNamed(request))));
  }

  private Map<String, CustomerId> customersNamed(ReceiptRequest request) {
    return request.customer() == null ? Map.of() : customers.idsOf(List.of(request.customer()));
  }
}
