package io.cobranza.desk.reports;

import io.cobranza.desk.reports.DailySummary.Section;
import io.cobranza.letters.correspondence.LetterFacts.Addressee;
import io.cobranza.letters.correspondence.LetterKind;
import io.cobranza.letters.correspondence.LetterOrder;
import io.cobranza.letters.correspondence.Letters;
import io.cobranza.letters.correspondence.Listing;
import io.cobranza.letters.correspondence.ListingSource;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CompanyProperties;
import io.cobranza.shared.DayFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the daily summary to every supervisor who has an address. */
@Service
public class SummaryLetters implements ListingSource {

  private static final int LENGTH_OF_DAY = 10;

  private final Letters letters;
  private final DailySummaries summaries;
  private final SupervisorProperties supervisors;
  private final MessageSource messages;
  private final CompanyCalendar calendar;
  private final CompanyProperties company;

  SummaryLetters(
      Letters letters,
      DailySummaries summaries,
      SupervisorProperties supervisors,
      MessageSource messages,
      CompanyCalendar calendar,
      CompanyProperties company) {
    this.letters = letters;
    this.summaries = summaries;
    this.supervisors = supervisors;
    this.messages = messages;
    this.calendar = calendar;
    this.company = company;
  }

  /** Plans today's; a second time on the same day plans nothing. */
  @Transactional
  public void planToday() {
    letters.planAll(
        IntStream.range(0, supervisors.email().size())
            .mapToObj(
                reader ->
                    LetterOrder.ofCompany(
                        LetterKind.DAILY_SUMMARY, calendar.today() + "-" + reader))
            .toList());
  }

  @Override
  public LetterKind kind() {
    return LetterKind.DAILY_SUMMARY;
  }

  /** Empty once its day is over: yesterday's morning is no news. */
  @Override
  public Optional<Listing> listingFor(LetterOrder order) {
    LocalDate day = LocalDate.parse(order.occurrence().substring(0, LENGTH_OF_DAY));
    int reader = Integer.parseInt(order.occurrence().substring(LENGTH_OF_DAY + 1));
    return day.equals(calendar.today()) && reader < supervisors.email().size()
        ? Optional.of(listing(supervisors.email().get(reader)))
        : Optional.empty();
  }

  private Listing listing(String email) {
    Locale language = company.language();
    DailySummary summary = summaries.today(language);
    return new Listing(
        new Addressee(null, email, language),
        null,
        messages.getMessage(
            "summary.letter.subject",
            new Object[] {DayFormat.format(summary.day(), language)},
            language),
        summary.sections().stream().map(SummaryLetters::section).toList());
  }

  private static Listing.Section section(Section section) {
    return new Listing.Section(
        section.title(),
        List.of(),
        section.lines().stream().map(line -> List.of(line.label() + ": " + line.value())).toList());
  }
}
