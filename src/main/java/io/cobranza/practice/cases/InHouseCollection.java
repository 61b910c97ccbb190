package io.cobranza.practice.cases;

import io.cobranza.practice.cases.Timetable.NextSteps;
import io.cobranza.shared.CaseId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The collection of a case by ourselves, with nothing in its way. */
@Service
@Transactional
public class InHouseCollection {

  private final Cases cases;
  private final Timetable timetable;

  InHouseCollection(Cases cases, Timetable timetable) {
    this.cases = cases;
    this.timetable = timetable;
  }

  /**
   * The case is collected in-house from now on.
   *
   * @return what comes first in each track
   */
  public NextSteps takeUp(CaseId id) {
    cases.collect(id);
    return timetable.nextSteps(id);
  }
}
