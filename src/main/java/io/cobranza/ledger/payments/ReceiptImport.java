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
import io.cobranza.ledger.payments.RowsOfReceipts.Joined;
import io.cobranza.ledger.payments.ToldReceipt.ToldAllocation;
import io.cobranza.ledger.payments.ToldReceipt.ToldMoney;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CustomerId;
import io.cobranza.shared.Refused;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Payments or credit notes by file: a row for each, or for each of their invoices. */
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
    List<ImportField> fields =
        new ArrayList<>(
            List.of(
                ImportField.required("reference"),
                ImportField.optional("source"),
                ImportField.optional("invoiceNumber"),
                ImportField.optional("customer"),
                ImportField.required("amount"),
                ImportField.required("currency"),
                ImportField.required(kind.dayField),
                ImportField.optional(kind.textField),
                ImportField.optional("advance")));
    if (kind == ReceiptKind.PAYMENT) {
      fields.add(ImportField.optional("method"));
    }
    return fields;
  }

  @Override
  public boolean belongTogether(ImportRow one, ImportRow next) {
    return RowsOfReceipts.belongTogether(one, next);
  }

  @Override
  public List<RowOutcome> take(ImportBatch batch) {
    List<RowOutcome> outcomes = new ArrayList<>();
    Map<ImportRow, ReceiptRequest> read = batch.read(this::request, outcomes);
    Map<Joined, NewReceipt> good =
        withInvoices(RowsOfReceipts.join(batch.rows(), read, outcomes), outcomes);
    Iterator<Entry> entries = book.enterAll(kind, List.copyOf(good.values())).iterator();
    good.keySet().forEach(receipt -> outcomes.addAll(outcomes(receipt, entries.next())));
    return outcomes;
  }

  private Map<Joined, NewReceipt> withInvoices(List<Joined> receipts, List<RowOutcome> outcomes) {
    InvoiceNumbers numbers =
        invoices.numbered(
            receipts.stream()
                .flatMap(receipt -> receipt.request().parts().stream().map(Part::invoiceNumber))
                .distinct()
                .toList());
    Map<String, CustomerId> known =
        customers.idsOf(
            receipts.stream()
                .map(receipt -> receipt.request().customer())
                .filter(Objects::nonNull)
                .toList());
    Map<Joined, NewReceipt> good = new LinkedHashMap<>();
    receipts.forEach(
        receipt -> {
          try {
            good.put(receipt, receipt.request().forInvoices(kind, numbers, known));
          } catch (Refused refusal) {
            outcomes.addAll(RowsOfReceipts.refused(receipt, refusal));
          }
        });
    return good;
  }

  private static List<RowOutcome> outcomes(Joined receipt, Entry entry) {
    return entry.refusal() == null
        ? RowsOfReceipts.taken(receipt, entry.isNew())
        : RowsOfReceipts.refused(receipt, entry.refusal());
  }

  private ReceiptRequest request(ImportRow row) {
    return ReceiptRequest.checked(
        kind,
        new ToldReceipt(
            row.text("reference"),
            row.text("customer"),
            new ToldMoney(row.amount("amount"), row.text("currency"), row.text("method")),
            row.date(kind.dayField),
            row.text(kind.textField),
            row.flag("advance"),
            ToldAllocation.of(row.text("source"), row.text("invoiceNumber"), List.of())),
        calendar.today());
  }
}
