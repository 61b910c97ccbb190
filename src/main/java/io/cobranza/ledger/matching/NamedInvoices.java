package io.cobranza.ledger.matching;

import io.cobranza.ledger.bankstatements.BankLine;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Gathers from all fields of a line which invoices it names, and how. */
final class NamedInvoices {

  private final OpenItems items;
  private final Map<OpenItem, Set<Naming>> found = new LinkedHashMap<>();

  private NamedInvoices(OpenItems items) {
    this.items = items;
  }

  static Map<OpenItem, Set<Naming>> of(BankLine line, OpenItems items) {
    NamedInvoices named = new NamedInvoices(items);
    List<String> references = line.remittance().creditorReferences();
    Stream.concat(references.stream(), line.remittance().texts().stream())
        .flatMap(text -> CreditorReference.in(text).stream())
        .forEach(named::creditorReference);
    named.read(references, true, null);
    named.read(line.remittance().documents(), true, null);
    named.read(line.remittance().texts(), false, null);
    if (line.references().endToEndId() != null) {
      named.read(List.of(line.references().endToEndId()), false, Naming.END_TO_END_ID);
    }
    return named.found;
  }

  private void creditorReference(String payload) {
    NumberShape shape = NumberShape.of(payload);
    NumberIndex index = items.numbers();
    Stream.of(
            index.exact(shape.key()),
            index.zerosLost(shape),
            index.prefixLost(shape),
            index.references(shape.key()))
        .filter(each -> !each.isEmpty())
        .findFirst()
        .ifPresent(each -> add(each, Naming.CREDITOR_REFERENCE));
  }

  /**
   * @param instead how it is told that something was found in this field; null for how it was found
   */
  private void read(List<String> told, boolean announced, Naming instead) {
    if (told.isEmpty()) {
      return;
    }
    PayerText text = PayerText.of(told);
    NumberIndex index = items.numbers();
    List<NumberHit> hits = new NumberFinder(index, text, announced).find();
    for (NumberHit hit : new NumberSeries(index, text).completed(hits)) {
      boolean sure = hit.naming() == Naming.NUMBER || hit.naming() == Naming.NORMALISED;
      add(hit.items(), instead != null && sure ? instead : hit.naming());
    }
  }

  /** Where the words mean several invoices of one customer, nobody knows which. */
  private void add(List<OpenItem> named, Naming naming) {
    Map<Debtor, List<OpenItem>> byDebtor = new LinkedHashMap<>();
    named.forEach(
        item ->
            byDebtor.computeIfAbsent(items.debtorOf(item), each -> new ArrayList<>()).add(item));
    byDebtor
        .values()
        .forEach(
            each ->
                each.forEach(
                    item ->
                        found
                            .computeIfAbsent(item, key -> EnumSet.noneOf(Naming.class))
                            .add(
                                each.size() > 1 && naming != Naming.REFERENCE
                                    ? Naming.SLIP
                                    : naming)));
  }
}
