package io.cobranza.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** What day it is where the company works, and when its working day reaches the hour of a step. */
@Component
public class CompanyCalendar {

  private final Clock clock;
  private final CompanyProperties company;

  CompanyCalendar(Clock clock, CompanyProperties company) {
    this.clock = clock;
    this.company = company;
  }

  /** Today in the company's zone, whatever the server's zone is. */
  public LocalDate today() {
    return LocalDate.now(clock.withZone(company.zone()));
  }

  /** Where the company's days begin and end. */
  public ZoneId zone() {
    return company.zone();
  }

  public Instant now() {
    return clock.instant();
  }

  /** The instant at which the office opens that day. */
  public Instant opening(LocalDate day) {
    return day.atTime(company.officeOpens()).atZone(company.zone()).toInstant();
  }

  /** The instant at which steps of that day fall due, by default 09:00 in the company's zone. */
  public Instant stepInstant(LocalDate day) {
    return day.atTime(company.stepTime()).atZone(company.zone()).toInstant();
  }
}
