package io.cobranza.ledger.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.cobranza.shared.Money;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Unit test. Whatever customers write around their numbers: nothing wrong is booked. */
@Tag("unit")
class RandomPaymentsTest {

  private static final List<String> FORMS =
      List.of("F-2026/%04d", "RE-%05d", "INV%06d", "A-%d", "%07d", "2026-%04d-F");
  private static final List<String> NOISE =
      List.of(
          "PAGO",
          "GRACIAS",
          "2026",
          "15/01/2026",
          "2025-12-31",
          "1.234,56",
          "KD 4410",
          "TEL 948123456",
          "DE94 9999 9999 0000 0777 77",
          "REF 0010210",
          "CLIENTE 77",
          "PO-4711",
          "FEBRERO",
          "SEPA",
          "044180001012345674",
          "ABONO",
          "Nº 3",
          "12:45",
          "100 EUR");

  private final PaymentMatching matching = new PaymentMatching(new RulesOfTheTables());

  private static String accountOf(int customer) {
    return "ES00%020d".formatted(customer);
  }

  private static List<Debtor> ledger(Random random) {
    Books books = new Books();
    for (int customer = 1; customer <= 30; customer++) {
      String name = "Customer " + customer;
      books.customer(name, accountOf(customer));
      String form = FORMS.get(random.nextInt(FORMS.size()));
      int number = random.nextInt(1, 9000);
      for (int i = random.nextInt(1, 12); i > 0; i--) {
        number += random.nextInt(1, 4);
        // Few amounts, so that many are alike.
        books.owes(name, form.formatted(number), (random.nextInt(1, 15) * 10) + ".00");
      }
    }
    return books.owing(Currency.getInstance("EUR"));
  }

  private static String written(String number, Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> number.toLowerCase(Locale.ROOT);
      case 1 -> number.replaceAll("[-/]", "");
      case 2 -> number.replaceAll("[-/]", " ");
      case 3 -> "FRA " + number;
      case 4 -> number.replaceAll("([-/])0+", "$1");
      default -> number;
    };
  }

  private static String noise(Random random) {
    return NOISE.get(random.nextInt(NOISE.size()));
  }

  private static String text(List<OpenItem> paid, Random random) {
    List<String> words = new ArrayList<>(List.of(noise(random)));
    paid.forEach(item -> words.add(written(item.number(), random)));
    words.add(noise(random));
    return String.join(random.nextBoolean() ? " " : ", ", words);
  }

  private static String numbers(List<OpenItem> items) {
    return items.stream()
        .map(OpenItem::number)
        .collect(Collectors.toCollection(TreeSet::new))
        .toString();
  }

  private static List<OpenItem> some(Debtor debtor, Random random) {
    List<OpenItem> open = new ArrayList<>(debtor.open());
    java.util.Collections.shuffle(open, random);
    return open.subList(0, random.nextInt(1, Math.min(4, open.size()) + 1));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 20260202})
  void nothingWrongIsBookedAndMostOfWhatIsRightIs(long seed) {
    Random random = new Random(seed);
    int booked = 0;
    int payments = 0;
    for (int ledger = 0; ledger < 20; ledger++) {
      List<Debtor> debtors = ledger(random);
      OpenItems items = OpenItems.of(debtors);
      for (int i = 0; i < 40; i++) {
        Debtor payer = debtors.get(random.nextInt(debtors.size()));
        List<OpenItem> paid = some(payer, random);
        Money sum = paid.stream().map(OpenItem::open).reduce(Money::plus).orElseThrow();
        String account = random.nextBoolean() ? payer.accounts().iterator().next() : null;
        String text = text(paid, random);
        Match match =
            matching.match(
                Books.paid(sum.amount().toPlainString(), text, null, account, null), items);
        payments++;
        if (match.verdict() == Verdict.BOOK) {
          booked++;
          assertThat(
                  numbers(
                      match.proposals().get(0).allocations().stream()
                          .map(Allocation::item)
                          .toList()))
              .as(text)
              .isEqualTo(numbers(paid));
        }
      }
    }
    assertThat(100 * booked / payments).isGreaterThan(95);
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5, 6})
  void whoeverNamesNothingGetsNothingBooked(long seed) {
    Random random = new Random(seed);
    for (int ledger = 0; ledger < 20; ledger++) {
      List<Debtor> debtors = ledger(random);
      OpenItems items = OpenItems.of(debtors);
      for (int i = 0; i < 40; i++) {
        String text = noise(random) + " " + noise(random) + " " + noise(random);
        String account = random.nextBoolean() ? accountOf(random.nextInt(1, 31)) : null;
        Match match =
            matching.match(
                Books.paid((random.nextInt(1, 15) * 10) + ".00", text, null, account, null), items);
        assertThat(match.verdict()).as(text).isEqualTo(Verdict.ASSIGN);
      }
    }
  }

  /** Paid twice, or paid to the wrong creditor: the number is not among those that are open. */
  @ParameterizedTest
  @ValueSource(longs = {7, 8, 9})
  void whoeverNamesWhatIsSettledPaysNoOther(long seed) {
    Random random = new Random(seed);
    for (int ledger = 0; ledger < 20; ledger++) {
      List<Debtor> debtors = ledger(random);
      for (int i = 0; i < 40; i++) {
        Debtor payer = debtors.get(random.nextInt(debtors.size()));
        OpenItem settled = payer.open().get(random.nextInt(payer.open().size()));
        OpenItems others =
            OpenItems.of(debtors.stream().map(each -> without(each, settled)).toList());
        String text = text(List.of(settled), random);
        String account = random.nextBoolean() ? payer.accounts().iterator().next() : null;
        Match match =
            matching.match(
                Books.paid(settled.open().amount().toPlainString(), text, null, account, null),
                others);
        assertThat(match.verdict())
            .as(text + " " + match.proposals().stream().map(Proposal::allocations).toList())
            .isEqualTo(Verdict.ASSIGN);
      }
    }
  }

  private static Debtor without(Debtor debtor, OpenItem settled) {
    return new Debtor(
        debtor.customer(),
        debtor.name(),
        debtor.accounts(),
        debtor.open().stream().filter(item -> !item.equals(settled)).toList());
  }
}
