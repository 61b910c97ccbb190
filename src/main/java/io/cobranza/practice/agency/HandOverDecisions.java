package io.cobranza.practice.agency;

import io.cobranza.practice.cases.CaseCalendars;
import io.cobranza.shared.CaseId;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a supervisor decides when a hand-over is due. */
@Service
@Transactional
public class HandOverDecisions {

  private final HandOvers handOvers;
  private final CaseCalendars calendars;

  HandOverDecisions(HandOvers handOvers, CaseCalendars calendars) {
    this.handOvers = handOvers;
    this.calendars = calendars;
  }

  public void approve(CaseId id, Recipient recipient) {
    handOvers.approve(id, recipient);
  }

  /**
   * @param reviewOn the day, in the company's zone, before which nobody outside gets the case
   */
  public void keepInHouse(CaseId id, LocalDate reviewOn) {
    calendars.keepInHouseUntil(id, reviewOn);
  }
}
