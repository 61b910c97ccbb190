package io.cobranza.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** Time that stands still until a test moves it; the engine's own clock goes with it. */
public class VirtualClock extends Clock {

  private static final ZoneId COMPANY_ZONE = ZoneId.of("Europe/Madrid");

  private volatile Instant now = Instant.parse("2024-01-08T08:00:00Z");

  /** Noon of that day in the company's zone. */
  public void setTo(LocalDate day) {
    setTo(day.atTime(12, 0).atZone(COMPANY_ZONE).toInstant());
  }

  public void setTo(Instant instant) {
    now = instant;
    ClockUtil.setCurrentTime(Date.from(instant));
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  /** Keeps following this clock: a zone changes how an instant is read, not what time it is. */
  @Override
  public Clock withZone(ZoneId zone) {
    VirtualClock source = this;
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
