package io.cobranza.ledger.payments;

import io.cobranza.ledger.customers.CustomerNumbers;
import io.cobranza.ledger.invoices.InvoiceNumbers;
import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.ledger.ledgerimport.ImportBatch;
import io.cobranza.ledger.ledgerimport.ImportField;
import io.cobranza.ledger.ledgerimport.ImportRow;
import io.cobranza.ledger.ledgerimport.ImportTarget;
import io.cobranza.ledger.ledgerimport.RowOutcome;
import io.cobranza.ledger.payments.ReceiptBook.Entry;
import io.cobranza.ledger.payments.ReceiptRequest.Part;
import io.cobranza.ledger.payments.ToldReceipt.ToldAllocation;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CustomerId;
import io.cobranza.shared.Refused;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Payments or credit notes by file, one row each. */
class ReceiptImport implements ImportTarget {

  private final ReceiptKind kind;
  private final Invoices invoices;
  private final CustomerNumbers customers;
  private final ReceiptBook book;
  private final CompanyCalendar calendar;

  ReceiptImport(
      ReceiptKind kind,
      Invoices invoices,
      CustomerNumbers customers,
      ReceiptBook book,
      CompanyCalendar calendar) {
    this.kind = kind;
    this.invoices = invoices;
    this.customers = customers;
    this.book = book;
    this.calendar = calendar;
  }

  @Override
  public String kind() {
    return kind.plural;
  }

  @Override
  public List<ImportField> fields() {
    return List.of(
        ImportField.required("reference"),
        ImportField.optional("source"),
        ImportField.optional("invoiceNumber"),
        ImportField.optional("customer"),
        ImportField.required("amount"),
        ImportField.required("currency"),
        ImportField.required(kind.dayField),
        ImportField.optional(kind.textField),
        ImportField.optional("advance"));
  }

  @Override
  public List<RowOutcome> take(ImportBatch batch) {
    List<RowOutcome> outcomes = new ArrayList<>();
    Map<ImportRow, NewReceipt> good = withInvoices(batch.read(this::request, outcomes), outcomes);
    Iterator<Entry> entries = book.enterAll(kind, List.copyOf(good.values())).iterator();
    good.keySet().forEach(row -> outcomes.add(outcome(row, entries.next())));
    return outcomes;
  }

  private Map<ImportRow, NewReceipt> withInvoices(
      Map<ImportRow, ReceiptRequest> requests, List<RowOutcome> outcomes) {
    InvoiceNumbers numbers =
        invoices.numbered(
            requests.values().stream()
                .flatMap(request -> request.parts().stream().map(Part::invoiceNumber))
                .distinct()
                .toList());
    Map<String, CustomerId> known =
        customers.idsOf(
            requests.values().stream()
                .map(ReceiptRequest::customer)
                .filter(Objects::nonNull)
                .toList());
    Map<ImportRow, NewReceipt> good = new LinkedHashMap<>();
    requests.forEach(
        (row, request) -> {
          try {
            good.put(row, request.forInvoices(kind, numbers, known));
          } catch (Refused refusal) {
            outcomes.add(RowOutcome.refused(row, refusal));
          }
        });
    return good;
  }

  private static RowOutcome outcome(ImportRow row, Entry entry) {
    if (entry.refusal() != null) {
      return RowOutcome.refused(row, entry.refusal());
    }
    return entry.isNew() ? RowOutcome.accepted(row) : RowOutcome.duplicate(row);
  }

  private ReceiptRequest request(ImportRow row) {
    return ReceiptRequest.checked(
        kind,
        new ToldReceipt(
            row.text("reference"),
            row.text("customer"),
            row.amount("amount"),
            row.text("currency"),
            row.date(kind.dayField),
            row.text(kind.textField),
            row.flag("advance"),
            ToldAllocation.of(row.text("source"), row.text("invoiceNumber"), List.of())),
        calendar.today());
  }
}
