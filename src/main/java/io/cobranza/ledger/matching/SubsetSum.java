package io.cobranza.ledger.matching;

import io.cobranza.shared.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which of some invoices make an amount exactly. Stops after the second answer, for then nobody
 * knows which, and after so many steps, for then nobody can tell.
 */
final class SubsetSum {

  private static final int MOST_STEPS = 200_000;

  private final List<OpenItem> items;
  private final long[] values;
  private final long[] sumsFrom;
  private final List<OpenItem> chosen = new ArrayList<>();
  private List<OpenItem> first;
  private boolean several;
  private int steps;

  /**
   * @param unique false if another subset makes the amount as well, or nobody knows
   */
  record Answer(List<OpenItem> items, boolean unique) {

    boolean found() {
      return !items.isEmpty();
    }
  }

  private SubsetSum(List<OpenItem> items) {
    this.items = items.stream().sorted(Comparator.comparing(OpenItem::open).reversed()).toList();
    this.values = this.items.stream().mapToLong(item -> units(item.open())).toArray();
    this.sumsFrom = new long[values.length + 1];
    for (int i = values.length - 1; i >= 0; i--) {
      sumsFrom[i] = sumsFrom[i + 1] + values[i];
    }
  }

  static Answer of(List<OpenItem> items, Money amount) {
    SubsetSum search = new SubsetSum(items);
    search.search(0, units(amount));
    boolean complete = search.steps <= MOST_STEPS;
    return new Answer(search.first == null ? List.of() : search.first, !search.several && complete);
  }

  private static long units(Money money) {
    return money.amount().unscaledValue().longValueExact();
  }

  private void search(int from, long missing) {
    if (several || ++steps > MOST_STEPS) {
      return;
    }
    if (missing == 0) {
      several = first != null;
      first = first == null ? List.copyOf(chosen) : first;
      return;
    }
    if (from == values.length || missing < 0 || missing > sumsFrom[from]) {
      return;
    }
    chosen.add(items.get(from));
    search(from + 1, missing - values[from]);
    chosen.remove(chosen.size() - 1);
    search(from + 1, missing);
  }
}
