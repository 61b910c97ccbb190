package io.cobranza.ledger.invoices;

import io.cobranza.ledger.customers.CustomerNumbers;
import io.cobranza.ledger.invoices.NewInvoice.Key;
import io.cobranza.shared.CustomerId;
import io.cobranza.shared.Refused;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records invoices, each once. An issued invoice is a fact: the ERP cannot tell another later. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class InvoiceRegister {

  /**
   * What became of an invoice that was told.
   *
   * @param refusal null unless refused
   */
  record Entry(boolean isNew, Refused refusal) {}

  private final CustomerNumbers customers;
  private final InvoiceTable table;

  InvoiceRegister(CustomerNumbers customers, InvoiceTable table) {
    this.customers = customers;
    this.table = table;
  }

  /** Records those that can be; answers what became of each, in their order. */
  List<Entry> recordAll(Collection<NewInvoice> told, boolean createCustomers) {
    List<String> numbers = told.stream().map(NewInvoice::customer).toList();
    Map<String, CustomerId> debtors =
        createCustomers ? customers.idsOfOrCreated(numbers) : customers.idsOf(numbers);
    Map<Key, NewInvoice> known = table.asIssued(told.stream().map(NewInvoice::key).toList());
    List<NewInvoice> fresh = new ArrayList<>();
    List<Entry> entries = new ArrayList<>();
    for (NewInvoice invoice : told) {
      Refused refusal = refusal(invoice, known.get(invoice.key()), debtors);
      boolean isNew = refusal == null && known.put(invoice.key(), invoice) == null;
      if (isNew) {
        fresh.add(invoice);
      }
      entries.add(new Entry(isNew, refusal));
    }
    table.insert(fresh, debtors);
    return entries;
  }

  private static Refused refusal(
      NewInvoice told, NewInvoice known, Map<String, CustomerId> debtors) {
    if (!debtors.containsKey(told.customer())) {
      return Refused.invalid("customer", "customer.unknown", told.customer());
    }
    if (known != null && !known.isSameAs(told)) {
      return Refused.conflict("number", "invoice.otherContent", told.number());
    }
    return null;
  }
}
