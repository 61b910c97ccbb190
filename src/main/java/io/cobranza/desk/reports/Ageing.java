package io.cobranza.desk.reports;

import io.cobranza.ledger.invoices.Overdue;
import io.cobranza.ledger.invoices.PastBalances;
import io.cobranza.ledger.invoices.PastBalances.OpenThen;
import io.cobranza.ledger.payments.MoneyOnAccount;
import io.cobranza.practice.policy.AgeingBands;
import io.cobranza.practice.policy.AgeingBands.Bands;
import io.cobranza.practice.policy.AgeingBands.Reading;
import io.cobranza.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How old the open invoices are, on any day: what was booked or changed later is not seen. */
@Component
@Transactional(readOnly = true)
class Ageing {

  /**
   * @param amount a text: a JSON number may lose a cent on its way
   */
  record Bucket(String bucket, long count, String amount) {}

  /**
   * One entry for each band of days overdue, in their order.
   *
   * @param onAccount what was held for customers and no invoice had taken; a text
   */
  record OfCurrency(String currency, LocalDate asOf, List<Bucket> buckets, String onAccount) {}

  private record Sum(long count, Money amount) {

    Sum plus(OpenThen open) {
      return new Sum(count + open.invoices(), amount.plus(open.open()));
    }
  }

  private final PastBalances balances;
  private final AgeingBands table;
  private final MoneyOnAccount account;

  Ageing(PastBalances balances, AgeingBands table, MoneyOnAccount account) {
    this.balances = balances;
    this.table = table;
    this.account = account;
  }

  /**
   * One entry per currency in which something is open or held, each with all buckets, empty ones
   * too.
   */
  List<OfCurrency> asOf(LocalDate day) {
    Bands bands = bands();
    Map<Currency, List<Sum>> byCurrency = new LinkedHashMap<>();
    for (OpenThen open : balances.asOf(day)) {
      List<Sum> sums =
          byCurrency.computeIfAbsent(open.open().currency(), each -> nothing(each, bands));
      int band = bands.of(Overdue.days(open.dueOn(), day));
      sums.set(band, sums.get(band).plus(open));
    }
    Map<Currency, Money> held =
        account.asOf(day).stream().collect(Collectors.toMap(Money::currency, Function.identity()));
    held.keySet().forEach(currency -> byCurrency.putIfAbsent(currency, nothing(currency, bands)));
    return byCurrency.entrySet().stream()
        .map(entry -> of(entry.getKey(), day, buckets(entry.getValue(), bands), held))
        .toList();
  }

  private static OfCurrency of(
      Currency currency, LocalDate day, List<Bucket> buckets, Map<Currency, Money> held) {
    Money onAccount = held.getOrDefault(currency, Money.zero(currency));
    return new OfCurrency(
        currency.getCurrencyCode(), day, buckets, onAccount.amount().toPlainString());
  }

  /** As the table has them today. */
  Bands bands() {
    return table.readIn(Reading.AGEING_REPORT);
  }

  private static List<Sum> nothing(Currency currency, Bands bands) {
    return new ArrayList<>(Collections.nCopies(bands.count(), new Sum(0, Money.zero(currency))));
  }

  private static List<Bucket> buckets(List<Sum> sums, Bands bands) {
    return IntStream.range(0, sums.size())
        .mapToObj(
            band ->
                new Bucket(
                    name(band, bands),
                    sums.get(band).count(),
                    sums.get(band).amount().amount().toPlainString()))
        .toList();
  }

  /** As other programs read it, such as {@code 31-60}. */
  private static String name(int band, Bands bands) {
    if (band == 0) {
      return "current";
    }
    return band == bands.last()
        ? "over " + bands.beyond()
        : "%d-%d".formatted(bands.from(band), bands.to(band));
  }
}
