package io.cobranza.ledger.payments;

import io.cobranza.ledger.invoices.InvoiceNumbers;
import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.ledger.ledgerimport.ImportBatch;
import io.cobranza.ledger.ledgerimport.ImportField;
import io.cobranza.ledger.ledgerimport.ImportRow;
import io.cobranza.ledger.ledgerimport.ImportTarget;
import io.cobranza.ledger.ledgerimport.RowOutcome;
import io.cobranza.ledger.payments.ReceiptBook.Entry;
import io.cobranza.shared.Refused;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Payments or credit notes by file, one row each. */
class ReceiptImport implements ImportTarget {

  private final ReceiptKind kind;
  private final Invoices invoices;
  private final ReceiptBook book;

  ReceiptImport(ReceiptKind kind, Invoices invoices, ReceiptBook book) {
    this.kind = kind;
    this.invoices = invoices;
    this.book = book;
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
        ImportField.required("invoiceNumber"),
        ImportField.required("amount"),
        ImportField.required("currency"),
        ImportField.required(kind.dayField),
        ImportField.optional(kind.textField));
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
            requests.values().stream().map(ReceiptRequest::invoiceNumber).distinct().toList());
    Map<ImportRow, NewReceipt> good = new LinkedHashMap<>();
    requests.forEach(
        (row, request) -> {
          try {
            good.put(
                row,
                request.forInvoice(numbers.require(request.invoiceNumber(), request.source())));
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
        row.text("reference"),
        row.text("source"),
        row.text("invoiceNumber"),
        row.amount("amount"),
        row.text("currency"),
        row.date(kind.dayField),
        row.text(kind.textField));
  }
}
