package io.cobranza.practice.cases;

import io.cobranza.platform.metrics.Reading;
import io.cobranza.platform.metrics.Readings;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many open cases stand where. */
@Component
class CaseMetrics implements MeterBinder {

  private final JdbcClient jdbc;
  private final Reading<Map<CaseState, Long>> open;

  CaseMetrics(JdbcClient jdbc, Readings readings) {
    this.jdbc = jdbc;
    this.open = readings.of(this::byState);
  }

  private Map<CaseState, Long> byState() {
    Map<CaseState, Long> counts = new HashMap<>();
    jdbc.sql("SELECT state, COUNT(*) AS cases FROM running_case GROUP BY state")
        .query(
            row -> {
              counts.put(CaseState.valueOf(row.getString("state")), row.getLong("cases"));
            });
    return counts;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Arrays.stream(CaseState.values())
        .filter(CaseState::isOpen)
        .forEach(
            state ->
                Gauge.builder(
                        "cobranza.cases.open",
                        open,
                        read -> read.number(counts -> counts.getOrDefault(state, 0L)))
                    .description("Open cases by where they stand")
                    .tag("state", state.name().toLowerCase(Locale.ROOT))
                    .strongReference(true)
                    .register(registry));
  }
}
