package io.cobranza.letters.dunning;

import io.cobranza.letters.correspondence.LetterKind;
import io.cobranza.practice.outlook.Coming;
import io.cobranza.practice.outlook.Outlook;
import io.cobranza.practice.outlook.What;
import io.cobranza.practice.policy.TimeLimits;
import io.cobranza.practice.policy.TimeLimits.Limit;
import io.cobranza.shared.CompanyCalendar;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What of the outlook a letter announces. */
@Component
class Announcements {

  private final TimeLimits limits;
  private final CompanyCalendar calendar;

  Announcements(TimeLimits limits, CompanyCalendar calendar) {
    this.limits = limits;
    this.calendar = calendar;
  }

  /**
   * Null when it announces nothing. The plan itself gives the reader of a letter of the calendar
   * the time to act; a letter that answers something threatens with nothing that is nearer.
   */
  Coming of(LetterKind kind, Outlook outlook) {
    if (kind.isToCollector()) {
      return new Coming(
          What.COLLECTOR_ANSWERS, limits.of(Limit.COLLECTOR_TO_ANSWER).after(calendar.today()));
    }
    LocalDate nearest = limits.of(Limit.ACT_ON_A_LETTER).after(calendar.today());
    return outlook
        .consequence()
        .filter(next -> kind.isDunning() || next.what().isPayment() || !next.on().isBefore(nearest))
        .orElse(null);
  }
}
