package io.cobranza.practice.cases;

import io.cobranza.practice.policy.BusinessDays;
import io.cobranza.practice.policy.TimeLimits;
import io.cobranza.practice.policy.TimeLimits.Limit;
import io.cobranza.shared.CompanyCalendar;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The time a customer has after it was told, outside the calendar, that money did not come: the
 * calendar's next letter leaves it so long.
 */
@Service
@Transactional(readOnly = true)
public class TimeToAct {

  private final Debts debts;
  private final TimeLimits limits;
  private final BusinessDays businessDays;
  private final CompanyCalendar calendar;

  TimeToAct(Debts debts, TimeLimits limits, BusinessDays businessDays, CompanyCalendar calendar) {
    this.debts = debts;
    this.limits = limits;
    this.businessDays = businessDays;
    this.calendar = calendar;
  }

  /** Whether that time still runs, so that a letter of the calendar must not leave today. */
  public boolean runs(CaseFacts facts) {
    if (facts.course().pressedOn() == null && facts.course().returnToldOn() == null) {
      return false;
    }
    Debt debt = debts.of(facts);
    return Stream.of(afterBrokenPromise(debt), afterReturn(debt))
        .filter(Objects::nonNull)
        .anyMatch(day -> day.isAfter(calendar.today()));
  }

  /** The first day after it; null if no promise was broken in this round of the calendar. */
  LocalDate afterBrokenPromise(Debt debt) {
    return after(debt.facts().course().pressedOn(), Limit.LETTER_AFTER_BROKEN_PROMISE, debt);
  }

  /** The first day after it; null if no payment came back in this round of the calendar. */
  LocalDate afterReturn(Debt debt) {
    return after(debt.facts().course().returnToldOn(), Limit.LETTER_AFTER_RETURNED_PAYMENT, debt);
  }

  private LocalDate after(LocalDate told, Limit limit, Debt debt) {
    return told == null
        ? null
        : limits.of(limit).after(told, debt.customer().country(), businessDays);
  }
}
