package io.cobranza.letters.dunning;

import io.cobranza.letters.correspondence.LetterKind;
import io.cobranza.letters.correspondence.LetterSpacing;
import io.cobranza.practice.cases.CaseFacts;
import io.cobranza.practice.cases.Cases;
import io.cobranza.practice.policy.CollectionCalendar;
import io.cobranza.practice.policy.CollectionStep;
import io.cobranza.shared.InvoiceId;
import org.springframework.stereotype.Component;

/** What the case's own calendar says lies between two letters of it. */
@Component
class CalendarSpacing implements LetterSpacing {

  private final Cases cases;

  CalendarSpacing(Cases cases) {
    this.cases = cases;
  }

  @Override
  public int leastDaysBetween(InvoiceId invoice, LetterKind before, LetterKind next) {
    return cases
        .ofInvoice(invoice)
        .map(CaseFacts::calendar)
        .map(
            calendar ->
                leastDays(calendar, LettersThatLeft.stepOf(before), LettersThatLeft.stepOf(next)))
        .orElse(0);
  }

  private static int leastDays(
      CollectionCalendar calendar, CollectionStep before, CollectionStep next) {
    return Math.max(calendar.leastDaysSinceLetter(next), calendar.daysToAct(before));
  }
}
