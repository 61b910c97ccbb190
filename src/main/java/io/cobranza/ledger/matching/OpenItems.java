package io.cobranza.ledger.matching;

import io.cobranza.shared.Money;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All that is open in one currency, found by number, account and amount. Made once for a file. */
public final class OpenItems {

  private final List<Debtor> debtors;
  private final NumberIndex numbers = new NumberIndex();
  private final Map<OpenItem, Debtor> debtorOf = new HashMap<>();
  private final Map<String, List<Debtor>> byAccount = new HashMap<>();
  private final Map<String, List<Debtor>> byName = new HashMap<>();
  private final Map<Money, List<OpenItem>> byAmount = new HashMap<>();

  private OpenItems(List<Debtor> debtors) {
    this.debtors = List.copyOf(debtors);
  }

  public static OpenItems of(List<Debtor> debtors) {
    OpenItems items = new OpenItems(debtors);
    for (Debtor debtor : items.debtors) {
      debtor.accounts().forEach(account -> put(items.byAccount, account, debtor));
      put(items.byName, CustomerNames.plain(debtor.name()), debtor);
      for (OpenItem item : debtor.open()) {
        items.numbers.add(item);
        items.debtorOf.put(item, debtor);
        put(items.byAmount, item.open(), item);
      }
    }
    return items;
  }

  private static <K, V> void put(Map<K, List<V>> index, K key, V value) {
    index.computeIfAbsent(key, each -> new ArrayList<>()).add(value);
  }

  NumberIndex numbers() {
    return numbers;
  }

  Debtor debtorOf(OpenItem item) {
    return debtorOf.get(item);
  }

  List<Debtor> payingFrom(String account) {
    return account == null ? List.of() : byAccount.getOrDefault(account, List.of());
  }

  List<Debtor> called(String name) {
    return name == null ? List.of() : byName.getOrDefault(CustomerNames.plain(name), List.of());
  }

  List<OpenItem> ofAmount(Money amount) {
    return byAmount.getOrDefault(amount, List.of());
  }
}
