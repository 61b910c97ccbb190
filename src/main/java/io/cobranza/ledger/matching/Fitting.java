package io.cobranza.ledger.matching;

import io.cobranza.ledger.bankstatements.BankLine;
import io.cobranza.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Fits the amount of a line to the open invoices of one customer. */
final class Fitting {

  private final Money amount;
  private final LocalDate day;
  private final Debtor debtor;
  private final Payer payer;
  private final MatchingRules rules;

  Fitting(BankLine line, Debtor debtor, Payer payer, MatchingRules rules) {
    this.amount = line.amount();
    this.day = line.entry().bookedOn();
    this.debtor = debtor;
    this.payer = payer;
    this.rules = rules;
  }

  /** To the invoices that the line names, first to those that it names without a slip. */
  Proposal named(Map<OpenItem, Naming> invoices) {
    List<OpenItem> clear =
        invoices.keySet().stream().filter(item -> invoices.get(item) != Naming.SLIP).toList();
    if (!clear.isEmpty() && clear.size() < invoices.size()) {
      AmountFit fit = fit(clear);
      if (fit.settles()) {
        return proposal(weakest(invoices, clear), fit, clear, true);
      }
    }
    List<OpenItem> all = List.copyOf(invoices.keySet());
    Naming naming = weakest(invoices, all);
    AmountFit fit = fit(all);
    if (fit.settles()) {
      return proposal(naming, fit, all, true);
    }
    SubsetSum.Answer some = SubsetSum.of(all, amount);
    if (!some.found()) {
      some = withOthers(all);
    }
    return some.found()
        ? proposal(naming, AmountFit.SUBSET, some.items(), some.unique())
        : proposal(naming, AmountFit.DIFFERENT, all, true);
  }

  /** To all that is open, where the line only tells who paid. */
  List<Proposal> unnamed() {
    List<Proposal> fitting = new ArrayList<>();
    for (OpenItem item : debtor.open()) {
      AmountFit fit = fit(List.of(item));
      if (fit == AmountFit.EXACT || fit == AmountFit.DISCOUNT) {
        fitting.add(proposal(Naming.NONE, fit, List.of(item), true));
      }
    }
    if (fitting.isEmpty()) {
      SubsetSum.Answer some = SubsetSum.of(debtor.open(), amount);
      fitting.add(
          some.found()
              ? proposal(Naming.NONE, AmountFit.SUBSET, some.items(), some.unique())
              : proposal(Naming.NONE, AmountFit.DIFFERENT, List.of(), true));
    }
    return fitting;
  }

  /** To an invoice of which only the amount is known to be right. */
  Proposal byAmountOf(OpenItem item) {
    return proposal(Naming.NONE, AmountFit.EXACT, List.of(item), true);
  }

  private AmountFit fit(Collection<OpenItem> invoices) {
    Money open = sum(invoices, OpenItem::open);
    if (open.equals(amount)) {
      return AmountFit.EXACT;
    }
    if (sum(invoices, item -> item.settledBy(day)).equals(amount)) {
      return AmountFit.DISCOUNT;
    }
    Money difference = open.isAtLeast(amount) ? open.minus(amount) : amount.minus(open);
    return rules.toleratedIn(amount.currency()).isAtLeast(difference)
        ? AmountFit.TOLERANCE
        : AmountFit.DIFFERENT;
  }

  private Money sum(Collection<OpenItem> invoices, Function<OpenItem, Money> part) {
    return invoices.stream().map(part).reduce(Money.zero(amount.currency()), Money::plus);
  }

  private SubsetSum.Answer withOthers(List<OpenItem> named) {
    Money missing = amount.minus(sum(named, OpenItem::open));
    if (!missing.isPositive()) {
      return new SubsetSum.Answer(List.of(), true);
    }
    List<OpenItem> others = debtor.open().stream().filter(item -> !named.contains(item)).toList();
    SubsetSum.Answer some = SubsetSum.of(others, missing);
    if (!some.found()) {
      return some;
    }
    List<OpenItem> together = new ArrayList<>(named);
    together.addAll(some.items());
    return new SubsetSum.Answer(together, some.unique());
  }

  private static Naming weakest(Map<OpenItem, Naming> invoices, List<OpenItem> of) {
    return of.stream().map(invoices::get).max(Naming::compareTo).orElse(Naming.NONE);
  }

  private Proposal proposal(Naming naming, AmountFit fit, List<OpenItem> invoices, boolean unique) {
    List<Allocation> allocations = new ArrayList<>();
    Money rest = amount;
    for (OpenItem item : invoices) {
      Money due = fit == AmountFit.DISCOUNT ? item.settledBy(day) : item.open();
      Money part = rest.min(due);
      if (part.isPositive()) {
        allocations.add(new Allocation(item, part, item.open().minus(due)));
        rest = rest.minus(part);
      }
    }
    return new Proposal(
        debtor, naming, payer, fit, evidence(naming, fit), allocations, rest, unique);
  }

  private Set<Evidence> evidence(Naming naming, AmountFit fit) {
    Set<Evidence> evidence = EnumSet.noneOf(Evidence.class);
    if (naming.evidence() != null) {
      evidence.add(naming.evidence());
    }
    if (fit.evidence() != null) {
      evidence.add(fit.evidence());
    }
    if (payer == Payer.KNOWN_ACCOUNT) {
      evidence.add(Evidence.KNOWN_IBAN);
    }
    if (payer == Payer.NAME) {
      evidence.add(Evidence.CUSTOMER_NAME);
    }
    return evidence;
  }
}
