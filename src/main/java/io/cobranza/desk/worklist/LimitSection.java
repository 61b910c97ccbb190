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
  private final Wording wording;

  LimitSection(TimeLimits limits, HowOften howOften, Wording wording) {
    this.limits = limits;
    this.howOften = howOften;
    this.wording = wording;
  }

  @Override
  public Map<String, String> of(Debt debt) {
    return Map.of(
        "paymentTime", time(Limit.PAYMENT_TO_ARRIVE),
        "callAgainTime", time(Limit.CALL_AGAIN),
        "reminderTime", time(Limit.REMINDER_BEFORE_PROMISE),
        "awardTime", time(Limit.AWARD_TO_BE_PAID),
        "mostAttempts", Integer.toString(howOften.of(Repeated.ATTEMPTS_TO_REACH).times()));
  }

  private String time(Limit limit) {
    Term term = limits.of(limit);
    return Stream.of(
            counted("time.months", term.months()),
            counted("time.calendarDays", term.calendarDays()),
            counted("time.businessDays", term.businessDays()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" + "));
  }

  private String counted(String unit, int number) {
    return number == 0 ? "" : wording.say(unit, number);
  }
}
