package io.cobranza.demo;

import io.cobranza.demo.ClockTable.Setting;
import io.cobranza.shared.CompanyProperties;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The machine's clock, as far ahead or behind as the demo has moved it; it stands still while it is
 * being moved.
 */
@Component
@Primary
@Profile("demo")
class DemoClock extends Clock {

  /** Long enough that an invoice can reach the agency and come back from it. */
  static final Duration HISTORY = Duration.ofDays(112);

  private final ClockTable table;
  private volatile Setting setting;

  /** Null unless it stands still. */
  private volatile Instant stoodAt;

  DemoClock(ClockTable table, DemoProperties demo, CompanyProperties company) {
    this.table = table;
    setting = table.read().orElseGet(() -> firstSetting(demo, company));
    table.write(setting);
  }

  /** With a ledger to play, time begins before its history; the engine's first timers too. */
  private Setting firstSetting(DemoProperties demo, CompanyProperties company) {
    boolean empty = table.ledgerIsEmpty();
    Instant now = Instant.now();
    Instant present =
        demo.clock() == null || !empty
            ? now
            : demo.clock().atTime(company.stepTime()).atZone(company.zone()).toInstant();
    boolean play = demo.ledger() && empty;
    Instant start = play ? present.minus(HISTORY) : present;
    return new Setting(Duration.between(now, start), play ? present : null);
  }

  /** From now on time passes by {@link #moveTo} alone, however long the machine takes. */
  void standStill() {
    stoodAt = instant();
  }

  /** Time passes again, from where it stands. */
  void goOn() {
    moveTo(instant());
    stoodAt = null;
  }

  void moveTo(Instant target) {
    if (stoodAt != null) {
      stoodAt = target;
    }
    keep(new Setting(Duration.between(Instant.now(), target), setting.presentAt()));
  }

  /** Where the history that is still to be played will end; empty when there is none. */
  Optional<Instant> presentAt() {
    return Optional.ofNullable(setting.presentAt());
  }

  void historyIsPlayed() {
    keep(new Setting(setting.offset(), null));
  }

  private void keep(Setting next) {
    table.write(next);
    setting = next;
  }

  @Override
  public Instant instant() {
    Instant stands = stoodAt;
    return stands != null ? stands : Instant.now().plus(setting.offset());
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  /** Keeps following this clock: a zone changes how an instant is read, not what time it is. */
  @Override
  public Clock withZone(ZoneId zone) {
    DemoClock source = this;
    return new Clock() {
      @Override
      public Instant instant() {
        return source.instant();
      }

      @Override
      public ZoneId getZone() {
        return zone;
      }

      @Override
      public Clock withZone(ZoneId other) {
        return source.withZone(other);
      }
    };
  }
}
