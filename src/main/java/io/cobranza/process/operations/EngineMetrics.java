package io.cobranza.process.operations;

import io.cobranza.platform.metrics.Reading;
import io.cobranza.platform.metrics.Readings;
import io.cobranza.process.operations.EngineFigures.Morning;
import io.cobranza.process.operations.EngineFigures.Work;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;

/** The engine's due and dead steps, and the last morning. */
@Component
class EngineMetrics implements MeterBinder {

  private static final String SECONDS = "seconds";

  private final Reading<Work> work;
  private final Reading<Optional<Morning>> morning;

  EngineMetrics(EngineFigures figures, Readings readings) {
    this.work = readings.of(figures::work);
    this.morning = readings.of(figures::lastMorning);
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    work("cobranza.jobs.due", Work::due)
        .description("Steps that could be taken at this moment")
        .register(registry);
    work("cobranza.jobs.late", Work::lateSeconds)
        .description("How long the oldest due step has been waiting")
        .baseUnit(SECONDS)
        .register(registry);
    work("cobranza.jobs.dead", Work::dead)
        .description("Steps that failed every time and wait for a person")
        .register(registry);
    work("cobranza.incidents", Work::incidents)
        .description("What the engine has reported as stuck")
        .register(registry);
    morning("cobranza.morning.ended.timestamp", last -> last.ended().getEpochSecond())
        .description("When the last morning was over")
        .baseUnit(SECONDS)
        .register(registry);
    morning("cobranza.morning.work", Morning::workSeconds)
        .description("What the routines of the last morning took together")
        .baseUnit(SECONDS)
        .register(registry);
  }

  private Gauge.Builder<?> work(String name, ToDoubleFunction<Work> figure) {
    return Gauge.builder(name, work, read -> read.number(figure)).strongReference(true);
  }

  private Gauge.Builder<?> morning(String name, ToDoubleFunction<Morning> figure) {
    return Gauge.builder(
            name,
            morning,
            read -> read.number(last -> last.map(figure::applyAsDouble).orElse(Double.NaN)))
        .strongReference(true);
  }
}
