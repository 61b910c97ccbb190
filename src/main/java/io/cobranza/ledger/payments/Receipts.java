package io.cobranza.ledger.payments;

import io.cobranza.ledger.customers.CustomerNumbers;
import io.cobranza.ledger.invoices.InvoiceNumbers;
import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.platform.database.ConflictRetry;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CustomerId;
import io.cobranza.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Takes single payments and credit notes from outside. */
@Service
class Receipts {

  private final Invoices invoices;
  private final CustomerNumbers customers;
  private final ReceiptBook book;
  private final PostDatedPayments postDated;
  private final ConflictRetry retry;
  private final CompanyCalendar calendar;

  Receipts(
      Invoices invoices,
      CustomerNumbers customers,
      ReceiptBook book,
      PostDatedPayments postDated,
      ConflictRetry retry,
      CompanyCalendar calendar) {
    this.invoices = invoices;
    this.customers = customers;
    this.book = book;
    this.postDated = postDated;
    this.retry = retry;
    this.calendar = calendar;
  }

  /** Answers as it was answered when it was told first. */
  Receipt take(ReceiptKind kind, ToldReceipt told) {
    ReceiptRequest request = ReceiptRequest.checked(kind, told, calendar.today());
    InvoiceNumbers numbers = numbersOf(request);
    return retry.inTransaction(
        () -> book.enter(kind, request.forInvoices(kind, numbers, customersNamed(request))));
  }

  /**
   * Keeps a payment that is no money before its day.
   *
   * @param until that day, still to come
   */
  PostDatedPayment keep(ToldReceipt told, LocalDate until) {
    ReceiptRequest request = ReceiptRequest.checked(ReceiptKind.PAYMENT, told, calendar.today());
    if (!until.isAfter(calendar.today())) {
      throw Refused.invalid("pendingUntil", "receipt.pendingPast");
    }
    InvoiceNumbers numbers = numbersOf(request);
    return retry.inTransaction(
        () -> {
          NewReceipt now =
              request.forInvoices(ReceiptKind.PAYMENT, numbers, customersNamed(request));
          PostDatedPayment payment =
              PostDatedPayment.waiting(
                  new NewReceipt(
                      now.reference(),
                      now.customer(),
                      now.amount(),
                      until,
                      now.text(),
                      now.method(),
                      now.allocations()),
                  now.day());
          postDated.take(payment);
          return payment;
        });
  }

  private InvoiceNumbers numbersOf(ReceiptRequest request) {
    return invoices.numbered(
        request.parts().stream().map(ReceiptRequest.Part::invoiceNumber).toList());
  }

  private Map<String, CustomerId> customersNamed(ReceiptRequest request) {
    return request.customer() == null ? Map.of() : customers.idsOf(List.of(request.customer()));
  }
}
