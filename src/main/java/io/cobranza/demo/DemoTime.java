package io.cobranza.demo;

import io.cobranza.letters.correspondence.LetterRelay;
import io.cobranza.letters.correspondence.Letters;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.Refused;
import io.cobranza.shared.TimeMoved;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;

/** Lets days pass: at noon of each, everything that fell due by then happens, in its order. */
@Service
@Profile("demo")
class DemoTime {

  /**
   * What a journey brought.
   *
   * @param leftUndone steps that failed again and again; Cockpit tells why
   */
  record Journey(
      LocalDate today, long lettersSent, long tasksOpen, long casesOpen, int leftUndone) {}

  private final DemoClock clock;
  private final CompanyCalendar calendar;
  private final Practice practice;
  private final LetterRelay relay;
  private final Letters letters;
  private final DemoCounts counts;
  private final ApplicationEventPublisher events;
  private final ReentrantLock moving = new ReentrantLock();

  DemoTime(
      DemoClock clock,
      CompanyCalendar calendar,
      Practice practice,
      LetterRelay relay,
      Letters letters,
      DemoCounts counts,
      ApplicationEventPublisher events) {
    this.clock = clock;
    this.calendar = calendar;
    this.practice = practice;
    this.relay = relay;
    this.letters = letters;
    this.counts = counts;
    this.events = events;
  }

  Journey now() {
    return new Journey(calendar.today(), 0, counts.tasksOpen(), counts.casesOpen(), 0);
  }

  /**
   * @throws Refused as a conflict while time is being moved by somebody else
   */
  Journey advance(int days) {
    return travel(
        trip -> {
          for (int i = 0; i < days; i++) {
            trip.toNoonOf(calendar.today().plusDays(1));
            trip.work();
          }
        });
  }

  /** A way through time of which there is one at a time. */
  interface Plan {
    void follow(Trip trip);
  }

  Journey travel(Plan plan) {
    if (!moving.tryLock()) {
      throw Refused.conflict("advanceDays", "demo.clock.moving");
    }
    // A morning of many letters takes the machine longer than they wait for each other.
    clock.standStill();
    try (Practice.Pause pause = practice.pause()) {
      long sentBefore = counts.lettersSent();
      Trip trip = new Trip();
      plan.follow(trip);
      return new Journey(
          calendar.today(),
          counts.lettersSent() - sentBefore,
          counts.tasksOpen(),
          counts.casesOpen(),
          trip.leftUndone);
    } finally {
      clock.goOn();
      moving.unlock();
    }
  }

  /** Time on its way. */
  final class Trip {

    private int leftUndone;

    void toNoonOf(LocalDate day) {
      to(day.atTime(LocalTime.NOON).atZone(calendar.zone()).toInstant());
    }

    void to(Instant instant) {
      clock.moveTo(instant);
      events.publishEvent(new TimeMoved());
    }

    /**
     * Steps first, then the letters they ordered, which have waited for each other by then, then
     * what letters that came back bring.
     */
    void work() {
      leftUndone += practice.doWhatIsDue();
      to(calendar.now().plus(letters.gatheringTime()));
      if (relay.deliverDue() > 0) {
        leftUndone += practice.doWhatIsDue();
      }
    }
  }
}
