package io.cobranza.letters.statements;

import io.cobranza.shared.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The sums of a statement. Nothing here converts: every currency has its own.
 *
 * @param lines one per currency, in the order of the items
 */
record StatementTotals(List<Line> lines) {

  /** The ends of the ageing buckets in days overdue; what lies beyond is the last one. */
  static final List<Integer> BUCKETS = List.of(0, 30, 60, 90);

  /**
   * @param overdue what of it is past its due date
   * @param byAge not due, then up to 30, 60 and 90 days overdue, then more
   */
  record Line(Money open, Money overdue, Money disputed, List<Money> byAge) {}

  static StatementTotals of(List<OpenItem> items) {
    Map<Currency, List<OpenItem>> byCurrency = new LinkedHashMap<>();
    items.forEach(
        item ->
            byCurrency
                .computeIfAbsent(item.open().currency(), currency -> new ArrayList<>())
                .add(item));
    return new StatementTotals(
        byCurrency.entrySet().stream()
            .map(entry -> line(Money.zero(entry.getKey()), entry.getValue()))
            .toList());
  }

  private static Line line(Money zero, List<OpenItem> items) {
    Money open = zero;
    Money overdue = zero;
    Money disputed = zero;
    List<Money> byAge = new ArrayList<>(Collections.nCopies(BUCKETS.size() + 1, zero));
    for (OpenItem item : items) {
      open = open.plus(item.open());
      disputed = disputed.plus(item.disputed());
      overdue = item.daysOverdue() > 0 ? overdue.plus(item.open()) : overdue;
      int age = bucket(item.daysOverdue());
      byAge.set(age, byAge.get(age).plus(item.open()));
    }
    return new Line(open, overdue, disputed, byAge);
  }

  private static int bucket(int daysOverdue) {
    return (int) BUCKETS.stream().filter(end -> daysOverdue > end).count();
  }
}
