package io.cobranza.desk.worklist;

import io.cobranza.practice.cases.Debt;
import io.cobranza.practice.policy.HowOften;
import io.cobranza.practice.policy.HowOften.Repeated;
import io.cobranza.practice.policy.TimeLimits;
import io.cobranza.practice.policy.TimeLimits.Limit;
import io.cobranza.practice.policy.TimeLimits.Term;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the tables allow, for the texts that say what happens next. */
@Component
class LimitSection implements SheetSection {

  private final TimeLimits limits;
  private final HowOften howOften;

  LimitSection(TimeLimits limits, HowOften howOften) {
    this.limits = limits;
    this.howOften = howOften;
  }

  @Override
  public Map<String, String> of(Debt debt, Wording wording) {
    return Map.of(
        "paymentTime", time(Limit.PAYMENT_TO_ARRIVE, wording),
        "callAgainTime", time(Limit.CALL_AGAIN, wording),
        "reminderTime", time(Limit.REMINDER_BEFORE_PROMISE, wording),
        "awardTime", time(Limit.AWARD_TO_BE_PAID, wording),
        "mostAttempts", Integer.toString(howOften.of(Repeated.ATTEMPTS_TO_REACH).times()));
  }

  private String time(Limit limit, Wording wording) {
    Term term = limits.of(limit);
    return Stream.of(
            counted("time.months", term.months(), wording),
            counted("time.calendarDays", term.calendarDays(), wording),
            counted("time.businessDays", term.businessDays(), wording))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" + "));
  }

  private static String counted(String unit, int number, Wording wording) {
    return number == 0 ? "" : wording.say(unit, number);
  }
}
