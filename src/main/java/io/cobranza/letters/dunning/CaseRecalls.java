package io.cobranza.letters.dunning;

import io.cobranza.practice.cases.CaseCalendars;
import io.cobranza.practice.cases.Debts;
import io.cobranza.practice.policy.BusinessDays;
import io.cobranza.practice.policy.TimeLimits;
import io.cobranza.practice.policy.TimeLimits.Limit;
import io.cobranza.shared.CaseId;
import io.cobranza.shared.CompanyCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a case back from whoever has it outside: they are told, and we have time for it. */
@Service
@Transactional
public class CaseRecalls {

  private final HandOverLetters letters;
  private final CaseCalendars calendars;
  private final Debts debts;
  private final TimeLimits limits;
  private final BusinessDays businessDays;
  private final CompanyCalendar calendar;

  CaseRecalls(
      HandOverLetters letters,
      CaseCalendars calendars,
      Debts debts,
      TimeLimits limits,
      BusinessDays businessDays,
      CompanyCalendar calendar) {
    this.letters = letters;
    this.calendars = calendars;
    this.debts = debts;
    this.limits = limits;
    this.businessDays = businessDays;
    this.calendar = calendar;
  }

  public void takeBack(CaseId id) {
    letters.recall(id);
    calendars.keepInHouseUntil(
        id,
        limits
            .of(Limit.IN_HOUSE_AFTER_RECALL)
            .after(calendar.today(), debts.of(id).customer().country(), businessDays));
  }
}
