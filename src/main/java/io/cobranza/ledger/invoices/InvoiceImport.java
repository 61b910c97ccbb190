package io.cobranza.ledger.invoices;

import io.cobranza.ledger.invoices.InvoiceRegister.Entry;
import io.cobranza.ledger.ledgerimport.ImportBatch;
import io.cobranza.ledger.ledgerimport.ImportField;
import io.cobranza.ledger.ledgerimport.ImportRow;
import io.cobranza.ledger.ledgerimport.ImportTarget;
import io.cobranza.ledger.ledgerimport.RowOutcome;
import io.cobranza.shared.FieldRules;
import io.cobranza.shared.Money;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Invoices by file, one row each. */
@Component
class InvoiceImport implements ImportTarget {

  private final InvoiceRegister register;

  InvoiceImport(InvoiceRegister register) {
    this.register = register;
  }

  @Override
  public String kind() {
    return "invoices";
  }

  @Override
  public List<ImportField> fields() {
    return List.of(
        ImportField.optional("source"),
        ImportField.required("number"),
        ImportField.required("customer"),
        ImportField.required("issuedOn"),
        ImportField.requiredUnless("instalments", "dueOn"),
        ImportField.optional("instalments"),
        ImportField.optional("discountPercent"),
        ImportField.optional("discountUntil"),
        ImportField.required("amount"),
        ImportField.required("currency"),
        ImportField.optional("purchaseOrder"),
        ImportField.optional("deliveryNote"),
        ImportField.optional("sentBy"),
        ImportField.optional("sentOn"),
        ImportField.optional("reachedStep"),
        ImportField.optional("directDebit"));
  }

  @Override
  public List<RowOutcome> take(ImportBatch batch) {
    List<RowOutcome> outcomes = new ArrayList<>();
    Map<ImportRow, NewInvoice> good = batch.read(InvoiceImport::invoice, outcomes);
    Iterator<Entry> entries = register.recordAll(good.values(), batch.createCustomers()).iterator();
    good.keySet().forEach(row -> outcomes.add(outcome(row, entries.next())));
    return outcomes;
  }

  private static RowOutcome outcome(ImportRow row, Entry entry) {
    if (entry.refusal() != null) {
      return RowOutcome.refused(row, entry.refusal());
    }
    return entry.isNew() ? RowOutcome.accepted(row) : RowOutcome.duplicate(row);
  }

  private static NewInvoice invoice(ImportRow row) {
    Money amount =
        FieldRules.money("amount", row.amount("amount"), "currency", row.text("currency"));
    return new NewInvoice(
        row.text("source"),
        row.text("number"),
        row.text("customer"),
        row.date("issuedOn"),
        PaymentTerms.of(row.date("dueOn"), WrittenParts.of(row.text("instalments"), amount), amount)
            .with(Discount.of(row.amount("discountPercent"), row.date("discountUntil"))),
        amount,
        new Papers(
            row.text("purchaseOrder"),
            row.text("deliveryNote"),
            row.text("sentBy"),
            row.date("sentOn")),
        new HowToCollect(ReachedStep.of(row.text("reachedStep")), row.flag("directDebit")));
  }
}
