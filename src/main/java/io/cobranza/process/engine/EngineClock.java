package io.cobranza.process.engine;

import io.cobranza.shared.TimeMoved;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes the engine's clock tell the time of the product's own. */
@Component
class EngineClock {

  private final Clock clock;

  EngineClock(Clock clock) {
    this.clock = clock;
  }

  /** Keeps the engine as far from the machine's time as the product's clock is now. */
  void follow() {
    ClockUtil.offset(Duration.between(Instant.now(), clock.instant()).toMillis());
  }

  @EventListener
  void on(TimeMoved moved) {
    follow();
  }
}
