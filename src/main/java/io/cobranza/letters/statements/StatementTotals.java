package io.cobranza.letters.statements;

import io.cobranza.practice.policy.AgeingBands.Bands;
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

  /**
   * @param overdue what of it is past its due date
   * @param byAge not due, then one for each band of days overdue
   */
  record Line(Money open, Money overdue, Money disputed, List<Money> byAge) {}

  static StatementTotals of(List<OpenItem> items, Bands bands) {
    Map<Currency, List<OpenItem>> byCurrency = new LinkedHashMap<>();
    items.forEach(
        item ->
            byCurrency
                .computeIfAbsent(item.open().currency(), currency -> new ArrayList<>())
                .add(item));
    return new StatementTotals(
        byCurrency.entrySet().stream()
            .map(entry -> line(Money.zero(entry.getKey()), entry.getValue(), bands))
            .toList());
  }

  private static Line line(Money zero, List<OpenItem> items, Bands bands) {
    Money open = zero;
    Money overdue = zero;
    Money disputed = zero;
    List<Money> byAge = new ArrayList<>(Collections.nCopies(bands.count(), zero));
    for (OpenItem item : items) {
      open = open.plus(item.open());
      disputed = disputed.plus(item.disputed());
      overdue = item.daysOverdue() > 0 ? overdue.plus(item.open()) : overdue;
      int age = bands.of(item.daysOverdue());
      byAge.set(age, byAge.get(age).plus(item.open()));
    }
    return new Line(open, overdue, disputed, byAge);
  }
}
