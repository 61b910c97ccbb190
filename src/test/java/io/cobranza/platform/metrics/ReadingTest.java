package io.cobranza.platform.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("unit")
class ReadingTest {

  private final AtomicInteger asked = new AtomicInteger();

  @Test
  void manyGaugesAskTheDatabaseOnce() {
    var reading = new Reading<>(asked::incrementAndGet, Duration.ofHours(1));
    assertThat(reading.number(Integer::doubleValue)).isEqualTo(1);
    assertThat(reading.number(Integer::doubleValue)).isEqualTo(1);
    assertThat(asked).hasValue(1);
  }

  @Test
  void afterAWhileItIsReadAgain() {
    var reading = new Reading<>(asked::incrementAndGet, Duration.ZERO);
    assertThat(reading.number(Integer::doubleValue)).isEqualTo(1);
    assertThat(reading.number(Integer::doubleValue)).isEqualTo(2);
  }

  @Test
  void whatCannotBeReadIsNoNumberAndNotAskedForByEveryGauge() {
    var reading =
        new Reading<Integer>(
            () -> {
              asked.incrementAndGet();
              throw new IllegalStateException("The database is away");
            },
            Duration.ofHours(1));
    assertThat(reading.number(Integer::doubleValue)).isNaN();
    assertThat(reading.number(Integer::doubleValue)).isNaN();
    assertThat(asked).hasValue(1);
  }
}
