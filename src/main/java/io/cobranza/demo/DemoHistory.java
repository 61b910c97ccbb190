package io.cobranza.demo;

import io.cobranza.shared.CompanyCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Plays the history of the demo ledger at the first start, day by day through the real engine, so
 * that every letter, call and decision of it has happened on its own day.
 */
@Component
@Profile("demo")
@Order(Ordered.HIGHEST_PRECEDENCE)
class DemoHistory implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(DemoHistory.class);
  private static final int DAYS_A_LINE = 28;

  private final DemoClock clock;
  private final DemoProperties demo;
  private final DemoTime time;
  private final DemoErp erp;
  private final DemoBank bank;
  private final DemoOffice office;
  private final DemoPeople people;
  private final CompanyCalendar calendar;

  DemoHistory(
      DemoClock clock,
      DemoProperties demo,
      DemoTime time,
      DemoErp erp,
      DemoBank bank,
      DemoOffice office,
      DemoPeople people,
      CompanyCalendar calendar) {
    this.clock = clock;
    this.demo = demo;
    this.time = time;
    this.erp = erp;
    this.bank = bank;
    this.office = office;
    this.people = people;
    this.calendar = calendar;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    clock.presentAt().ifPresent(this::play);
  }

  private void play(Instant presentAt) {
    LocalDate present = LocalDate.ofInstant(presentAt, calendar.zone());
    LocalDate first = calendar.today();
    LOG.info("Loading the demo ledger and playing its history from {} to {}", first, present);
    // After an interrupted first start the days that were played are not played again.
    boolean resumed = first.isAfter(present.minusDays(DemoClock.HISTORY.toDays()));
    LocalDate from = resumed ? first.plusDays(1) : first;
    List<Map<String, String>> waiting = new ArrayList<>(DemoFile.read("answers", present).rows());
    waiting.removeIf(row -> LocalDate.parse(row.get("day")).isBefore(from));
    DemoTime.Journey journey =
        time.travel(
            trip -> {
              erp.begin(first, present);
              for (LocalDate day = from; day.isBefore(present); day = day.plusDays(1)) {
                trip.toNoonOf(day);
                live(day, present, trip, waiting);
              }
              trip.to(demo.clock() == null ? Instant.now() : presentAt);
              live(present, present, trip, waiting);
            });
    clock.historyIsPlayed();
    LOG.info(
        "The demo ledger is ready: {} letters sent, {} cases and {} tasks open",
        journey.lettersSent(),
        journey.casesOpen(),
        journey.tasksOpen());
    waiting.forEach(
        row -> LOG.warn("Nobody was asked for the answer to {}", row.get("invoiceNumber")));
  }

  private void live(
      LocalDate day, LocalDate present, DemoTime.Trip trip, List<Map<String, String>> waiting) {
    trip.work();
    erp.tell(day, present);
    bank.tell(day, present);
    office.work(day, present);
    people.answer(waiting, day);
    trip.work();
    if (day.toEpochDay() % DAYS_A_LINE == 0) {
      LOG.info("Playing history: {}", day);
    }
  }
}
