package io.cobranza.letters.correspondence;

import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.InvoiceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Keeps the letters of the calendar about one invoice apart, whatever moved one of them. */
@Component
class LettersBefore {

  private final LetterRepository letters;
  private final LetterSpacing spacing;
  private final CompanyCalendar calendar;

  LettersBefore(LetterRepository letters, LetterSpacing spacing, CompanyCalendar calendar) {
    this.letters = letters;
    this.spacing = spacing;
    this.calendar = calendar;
  }

  /**
   * Until when a letter that is due waits for the one before it to be read.
   *
   * @param due all that is due to the customer: what waits longer goes first
   * @return empty if it may leave now
   */
  Optional<LocalDate> tooCloseUntil(Letter letter, List<Letter> due) {
    if (!letter.kind().isDunning() || letter.invoice() == null) {
      return Optional.empty();
    }
    InvoiceId invoice = letter.invoice();
    return Stream.concat(
            ahead(letter, due),
            letters.findByInvoiceIdAndKindIn(invoice.value(), LetterKind.DUNNING).stream()
                .filter(other -> other != letter && other.leftOrIsLeaving()))
        .map(
            other ->
                day(other).plusDays(spacing.leastDaysBetween(invoice, other.kind(), letter.kind())))
        .filter(day -> day.isAfter(calendar.today()))
        .max(LocalDate::compareTo);
  }

  private static Stream<Letter> ahead(Letter letter, List<Letter> due) {
    return due.subList(0, due.indexOf(letter)).stream()
        .filter(other -> other.kind().isDunning() && letter.invoice().equals(other.invoice()));
  }

  /** What is just leaving leaves today. */
  private LocalDate day(Letter other) {
    return other.isUnderway() ? calendar.today() : other.dated();
  }
}
