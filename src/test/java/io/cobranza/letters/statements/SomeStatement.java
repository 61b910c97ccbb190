package io.cobranza.letters.statements;

import io.cobranza.letters.correspondence.LetterFacts;
import io.cobranza.letters.correspondence.LetterLanguage;
import io.cobranza.letters.correspondence.Listing;
import io.cobranza.practice.policy.AgeingBands.Bands;
import io.cobranza.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A statement of account as one leaves, without a ledger behind it. */
public final class SomeStatement {

  private static final LocalDate TODAY = LocalDate.of(2024, 1, 8);
  private static final Bands BANDS = new Bands(List.of(30, 60, 90));

  private SomeStatement() {}

  /**
   * @param invoices how many are open, each of the same amount
   */
  public static Listing of(
      String customer, Locale reader, LetterLanguage language, int invoices, Money amount) {
    List<OpenItem> items =
        IntStream.rangeClosed(1, invoices).mapToObj(number -> item(number, amount)).toList();
    StatementWords words = new StatementWords(language);
    StatementTotals totals = StatementTotals.of(items, BANDS);
    return new Listing(
        new LetterFacts.Addressee("María Peña", "pagos@tornillos.example", reader),
        new LetterFacts.Customer(customer, "C-0042"),
        words.subject(TODAY),
        List.of(
            words.items(items),
            words.totals(totals),
            words.ageing(totals, BANDS),
            words.credit(List.of(Money.of("5.00", "EUR")))));
  }

  private static OpenItem item(int number, Money amount) {
    Money zero = Money.zero(amount.currency());
    return new OpenItem(
        "F-2023-%04d".formatted(number),
        LocalDate.of(2023, 11, 15),
        TODAY.minusDays(number - 5L),
        amount,
        amount,
        number % 4 == 0 ? amount : zero,
        number - 5);
  }
}
