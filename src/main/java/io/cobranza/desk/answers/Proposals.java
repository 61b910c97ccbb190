package io.cobranza.desk.answers;

import io.cobranza.practice.cases.Debt;
import io.cobranza.practice.disputes.DisputedParts;
import io.cobranza.practice.policy.BusinessDays;
import io.cobranza.practice.policy.TimeLimits;
import io.cobranza.practice.policy.TimeLimits.Limit;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.Money;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a form fills in before anybody has said anything: the answer it mostly gets. */
@Component
public class Proposals {

  private final DisputedParts parts;
  private final TimeLimits limits;
  private final BusinessDays businessDays;
  private final CompanyCalendar calendar;

  Proposals(
      DisputedParts parts, TimeLimits limits, BusinessDays businessDays, CompanyCalendar calendar) {
    this.parts = parts;
    this.limits = limits;
    this.businessDays = businessDays;
    this.calendar = calendar;
  }

  /** By the fields of the forms; amounts and days as a form sends them. */
  public Map<String, String> of(Debt debt) {
    return Map.of(
        ContactAnswers.field("promisedAmount", 1), toPay(debt).amount().toPlainString(),
        ContactAnswers.field("promisedOn", 1), likelyDay(debt).toString());
  }

  /** What is in dispute nobody promises. */
  private Money toPay(Debt debt) {
    Money open = debt.invoice().open();
    Money undisputed = open.minus(parts.disputed(debt.invoice().id()));
    return undisputed.isPositive() ? undisputed : open;
  }

  /** A payment that is made today is there by then. */
  private LocalDate likelyDay(Debt debt) {
    return limits
        .of(Limit.PAYMENT_TO_ARRIVE)
        .after(calendar.today(), debt.customer().country(), businessDays);
  }
}
