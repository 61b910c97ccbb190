package io.cobranza.practice.agency;

import io.cobranza.practice.cases.CaseCalendars;
import io.cobranza.practice.cases.Cases;
import io.cobranza.shared.CaseId;
import io.cobranza.shared.CurrentUser;
import io.cobranza.shared.Refused;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a supervisor decides when a hand-over is due. */
@Service
@Transactional
public class HandOverDecisions {

  private final HandOvers handOvers;
  private final Cases cases;
  private final CaseCalendars calendars;
  private final CurrentUser user;

  HandOverDecisions(HandOvers handOvers, Cases cases, CaseCalendars calendars, CurrentUser user) {
    this.handOvers = handOvers;
    this.cases = cases;
    this.calendars = calendars;
    this.user = user;
  }

  /** Whether whoever is logged in has asked for it, and so leaves the approval to another. */
  @Transactional(readOnly = true)
  public boolean isOwnRequest(CaseId id) {
    return user.id().equals(cases.get(id).course().handOver().askedBy());
  }

  /**
   * @throws Refused if it {@link #isOwnRequest}
   */
  public void approve(CaseId id, Recipient recipient) {
    if (isOwnRequest(id)) {
      throw Refused.conflict("decision", "handover.ownRequest");
    }
    handOvers.approve(id, recipient);
  }

  /**
   * @param reviewOn the day, in the company's zone, before which nobody outside gets the case
   */
  public void keepInHouse(CaseId id, LocalDate reviewOn) {
    calendars.keepInHouseUntil(id, reviewOn);
  }
}
