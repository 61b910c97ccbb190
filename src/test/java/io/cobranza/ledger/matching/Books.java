package io.cobranza.ledger.matching;

import io.cobranza.ledger.bankstatements.BankLine;
import io.cobranza.ledger.bankstatements.Counterparty;
import io.cobranza.ledger.bankstatements.Entry;
import io.cobranza.ledger.bankstatements.References;
import io.cobranza.ledger.bankstatements.Remittance;
import io.cobranza.shared.CustomerId;
import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A ledger that is kept in a test, and lines that are paid into its account. */
final class Books implements Debtors {

  static final LocalDate DAY = LocalDate.of(2026, 2, 2);

  private final Map<String, List<OpenItem>> open = new LinkedHashMap<>();
  private final Map<String, Set<String>> accounts = new LinkedHashMap<>();
  private long lastId;

  Books customer(String name, String... paidFrom) {
    open.put(name, new ArrayList<>());
    accounts.put(name, Set.of(paidFrom));
    return this;
  }

  Books owes(String customer, String number, String amount) {
    return owes(customer, number, amount, "EUR", List.of(), null);
  }

  Books owes(
      String customer,
      String number,
      String amount,
      String currency,
      List<String> references,
      AgreedDiscount discount) {
    open.computeIfAbsent(customer, name -> new ArrayList<>())
        .add(
            new OpenItem(
                new InvoiceId(++lastId),
                number,
                references,
                Money.of(amount, currency),
                DAY,
                discount));
    return this;
  }

  @Override
  public List<Debtor> owing(Currency currency) {
    List<Debtor> debtors = new ArrayList<>();
    long id = 0;
    for (String name : open.keySet()) {
      List<OpenItem> items =
          open.get(name).stream().filter(item -> item.open().currency().equals(currency)).toList();
      debtors.add(
          new Debtor(new CustomerId(++id), name, accounts.getOrDefault(name, Set.of()), items));
    }
    return debtors;
  }

  OpenItems items(String currency) {
    return OpenItems.of(owing(Currency.getInstance(currency)));
  }

  /** Money that came in euro. */
  static BankLine paid(String amount, String text) {
    return paid(amount, text, null, null, null);
  }

  static BankLine paid(String amount, String text, String name, String account, String endToEndId) {
    return line(
        Money.of(amount, "EUR"),
        new Remittance(List.of(), List.of(), text == null ? List.of() : List.of(text)),
        name,
        account,
        endToEndId);
  }

  static BankLine line(
      Money amount, Remittance remittance, String name, String account, String endToEndId) {
    return new BankLine(
        new Entry("B-1", DAY, DAY, amount, 1, 1, false),
        amount,
        new References(endToEndId, null),
        new Counterparty(name, account),
        remittance,
        null);
  }
}
