package io.cobranza.ledger.matching;

import io.cobranza.ledger.bankstatements.BankLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Makes the proposals of a line, the best first. */
final class Proposals {

  private static final int MOST_STRANGERS = 10;

  private static final Comparator<Proposal> BEST_FIRST =
      Comparator.comparing((Proposal each) -> -each.naming().strength())
          .thenComparing(Proposal::payer)
          .thenComparing(Proposal::fit)
          .thenComparing(Proposal::naming);

  private final BankLine line;
  private final OpenItems items;
  private final MatchingRules rules;

  Proposals(BankLine line, OpenItems items, MatchingRules rules) {
    this.line = line;
    this.items = items;
    this.rules = rules;
  }

  List<Proposal> make() {
    Map<Debtor, Map<OpenItem, Naming>> named = named();
    List<Proposal> made = new ArrayList<>();
    named.forEach((debtor, invoices) -> made.add(fitting(debtor).named(invoices)));
    for (Debtor debtor : payers()) {
      if (!named.containsKey(debtor)) {
        made.addAll(fitting(debtor).unnamed());
      }
    }
    if (made.isEmpty()) {
      items.ofAmount(line.amount()).stream()
          .limit(MOST_STRANGERS)
          .forEach(item -> made.add(fitting(items.debtorOf(item)).byAmountOf(item)));
    }
    return made.stream().sorted(BEST_FIRST).toList();
  }

  private Fitting fitting(Debtor debtor) {
    return new Fitting(line, debtor, payer(debtor), rules);
  }

  private Map<Debtor, Map<OpenItem, Naming>> named() {
    Map<Debtor, Map<OpenItem, Naming>> named = new LinkedHashMap<>();
    NamedInvoices.of(line, items)
        .forEach(
            (item, how) ->
                named
                    .computeIfAbsent(items.debtorOf(item), debtor -> new LinkedHashMap<>())
                    .put(item, Naming.strongest(how)));
    return named;
  }

  private Set<Debtor> payers() {
    return new LinkedHashSet<>(
        Stream.concat(
                items.payingFrom(line.counterparty().account()).stream(),
                items.called(line.counterparty().name()).stream())
            .toList());
  }

  private Payer payer(Debtor debtor) {
    List<Debtor> known = items.payingFrom(line.counterparty().account());
    if (known.contains(debtor)) {
      return Payer.KNOWN_ACCOUNT;
    }
    if (!known.isEmpty()) {
      return Payer.ANOTHER;
    }
    return items.called(line.counterparty().name()).contains(debtor) ? Payer.NAME : Payer.UNKNOWN;
  }
}
