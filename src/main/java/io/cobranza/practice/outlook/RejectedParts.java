package io.cobranza.practice.outlook;

import io.cobranza.practice.cases.Debt;
import io.cobranza.practice.cases.Timetable;
import io.cobranza.practice.disputes.DisputeFacts;
import io.cobranza.practice.disputes.Disputes;
import io.cobranza.practice.disputes.RejectionRule;
import io.cobranza.practice.disputes.TimeToPay;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What follows once a dispute was rejected and the customer has time to pay. */
@Component
class RejectedParts {

  private final Disputes disputes;
  private final TimeToPay timeToPay;
  private final RejectionRule rule;
  private final Timetable timetable;
  private final Collectors collectors;

  RejectedParts(
      Disputes disputes,
      TimeToPay timeToPay,
      RejectionRule rule,
      Timetable timetable,
      Collectors collectors) {
    this.disputes = disputes;
    this.timeToPay = timeToPay;
    this.rule = rule;
    this.timetable = timetable;
    this.collectors = collectors;
  }

  /** Empty while it is not decided. */
  Optional<Coming> of(Debt debt) {
    return timeToPay.endsOn(debt.id()).map(day -> new Coming(what(debt, day), day));
  }

  private What what(Debt debt, LocalDate day) {
    DisputeFacts last = disputes.last(debt.facts().invoice()).orElseThrow();
    return rule.handsOver(last.raised().reason(), timetable.agencyDayPassed(debt, day))
        ? collectors.handOver(debt)
        : What.TIME_TO_PAY_OVER;
  }
}
