package io.cobranza.practice.outlook;

import io.cobranza.practice.cases.Debt;
import io.cobranza.practice.cases.Debts;
import io.cobranza.practice.cases.Timetable;
import io.cobranza.practice.pauses.Pauses;
import io.cobranza.practice.policy.CollectionStep;
import io.cobranza.practice.promises.PromiseFacts;
import io.cobranza.practice.promises.PromiseState;
import io.cobranza.practice.promises.Promises;
import io.cobranza.shared.CaseId;
import io.cobranza.shared.CompanyCalendar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Computes what comes of a debt from what will really happen to it: its plan, and what rests. */
@Service
@Transactional(readOnly = true)
public class Outlooks {

  private final Debts debts;
  private final Timetable timetable;
  private final Promises promises;
  private final Pauses pauses;
  private final RejectedParts rejected;
  private final Collectors collectors;
  private final CompanyCalendar calendar;

  Outlooks(
      Debts debts,
      Timetable timetable,
      Promises promises,
      Pauses pauses,
      RejectedParts rejected,
      Collectors collectors,
      CompanyCalendar calendar) {
    this.debts = debts;
    this.timetable = timetable;
    this.promises = promises;
    this.pauses = pauses;
    this.rejected = rejected;
    this.collectors = collectors;
    this.calendar = calendar;
  }

  /**
   * As things stand now. A letter of the calendar that was ordered and has not left is taken as
   * leaving today.
   */
  public Outlook of(CaseId id) {
    return of(debts.of(id));
  }

  /** As {@link #of(CaseId)}, for whoever has read the debt already. */
  public Outlook of(Debt debt) {
    return switch (debt.facts().state()) {
      case OPENING, IN_HOUSE -> new Outlook(Standing.COLLECTED, collected(debt));
      case PROMISED -> new Outlook(Standing.PROMISED, promised(debt.id()));
      case IN_DISPUTE -> new Outlook(Standing.DISPUTED, rejected.of(debt).stream().toList());
      case RETURNING_GOODS -> new Outlook(Standing.RETURNING, List.of());
      case PAUSED -> new Outlook(Standing.PAUSED, paused(debt));
      case IN_CORRECTION -> new Outlook(Standing.IN_CORRECTION, List.of());
      case HAND_OVER ->
          new Outlook(
              Standing.HAND_OVER_ASKED,
              List.of(new Coming(collectors.handOver(debt), calendar.today())));
      case WITH_AGENCY, RETURNED -> new Outlook(Standing.OUTSIDE, List.of());
      case SETTLED, WITHDRAWN, EXEMPT, WRITTEN_OFF -> new Outlook(Standing.OVER, List.of());
    };
  }

  private List<Coming> collected(Debt debt) {
    List<Coming> coming = new ArrayList<>();
    if (debt.invoice().daysOverdue(calendar.today()) <= 0) {
      coming.add(new Coming(What.DUE_DATE, debt.invoice().dueOn()));
    }
    if (debt.facts().calendar() != null) {
      timetable.plan(debt.id()).entrySet().stream()
          .sorted(Map.Entry.comparingByValue())
          .map(step -> new Coming(what(debt, step.getKey()), step.getValue()))
          .forEach(coming::add);
    }
    return coming;
  }

  private What what(Debt debt, CollectionStep step) {
    return step == CollectionStep.AGENCY ? collectors.handOver(debt) : What.of(step);
  }

  private List<Coming> promised(CaseId id) {
    return promises.last(id).map(PromiseFacts::instalments).stream()
        .flatMap(List::stream)
        .filter(part -> part.state() == PromiseState.OPEN)
        .map(part -> new Coming(What.INSTALMENT, part.dueOn()))
        .toList();
  }

  private List<Coming> paused(Debt debt) {
    return pauses.restsUntil(debt.facts()).stream()
        .map(day -> new Coming(What.PAUSE_OVER, day))
        .toList();
  }
}
