package io.cobranza.letters.correspondence;

import io.cobranza.letters.correspondence.LetterFigures.Figures;
import io.cobranza.platform.metrics.Reading;
import io.cobranza.platform.metrics.Readings;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;

/** Letters by state, and how long the oldest that has not left has been waiting. */
@Component
class LetterMetrics implements MeterBinder {

  private static final String SECONDS = "seconds";

  private final Reading<Figures> letters;

  LetterMetrics(LetterFigures figures, Readings readings) {
    this.letters = readings.of(figures::now);
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    for (LetterState state : LetterState.values()) {
      gauge("cobranza.letters", figures -> figures.count(state))
          .description("Letters by state")
          .tag("state", state.key())
          .register(registry);
    }
    gauge("cobranza.letters.planned.oldest", Figures::plannedForSeconds)
        .description("How long ago the oldest letter was planned that has not left")
        .baseUnit(SECONDS)
        .register(registry);
    gauge("cobranza.letters.late", Figures::lateSeconds)
        .description("How long the oldest letter that may leave has been waiting to be sent")
        .baseUnit(SECONDS)
        .register(registry);
  }

  private Gauge.Builder<?> gauge(String name, ToDoubleFunction<Figures> figure) {
    return Gauge.builder(name, letters, read -> read.number(figure)).strongReference(true);
  }
}
