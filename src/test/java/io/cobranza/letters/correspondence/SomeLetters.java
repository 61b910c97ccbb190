package io.cobranza.letters.correspondence;

import static io.cobranza.letters.correspondence.LetterFactsBuilder.someFacts;

import io.cobranza.letters.statements.SomeStatement;
import io.cobranza.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** One of every kind, and those that put a strain on the paper. */
final class SomeLetters {

  /** As the clock of the workshop says. */
  private static final LocalDate TODAY = LocalDate.of(2024, 1, 8);

  private final LetterWorkshop workshop;
  private final Locale reader;

  SomeLetters(LetterWorkshop workshop, Locale reader) {
    this.workshop = workshop;
    this.reader = reader;
  }

  /** About one invoice, or about one account. */
  WrittenLetter of(LetterKind kind) {
    return switch (kind) {
      case STATEMENT -> statement(9, Money.of("1234.56", "EUR"));
      case DAILY_SUMMARY -> workshop.write(kind, summary());
      default -> workshop.write(Specimens.of(kind, reader, TODAY).get(0));
    };
  }

  WrittenLetter statement(int invoices, Money amount) {
    return workshop.write(
        LetterKind.STATEMENT,
        SomeStatement.of(
            "Tornillos Núñez, S.L.", reader, workshop.language(reader), invoices, amount));
  }

  WrittenLetter aboutMany(int invoices, Money amount) {
    return workshop.write(
        LetterKind.SECOND_REMINDER,
        IntStream.rangeClosed(1, invoices)
            .mapToObj(
                number -> facts().about("F-2023-%04d".formatted(number)).owing(amount, amount))
            .toArray(LetterFactsBuilder[]::new));
  }

  LetterFactsBuilder facts() {
    return someFacts().in(reader);
  }

  private Listing summary() {
    List<List<String>> lines =
        List.of(List.of("Payments received: 1 · EUR 250.00"), List.of("Calls made: 12"));
    return new Listing(
        new LetterFacts.Addressee(null, "supervisor@cobranza.example", reader),
        null,
        "Summary of 2024-01-08",
        List.of(
            new Listing.Section("Yesterday", List.of(), lines),
            new Listing.Section("Today", List.of(), List.of())));
  }
}
