package io.cobranza.platform.metrics;

import java.time.Duration;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What several gauges show, read at once and then remembered for a while; a failure as well, so
 * that a database which is away is not asked by every gauge in turn.
 */
public final class Reading<T> {

  private static final Logger LOG = LoggerFactory.getLogger(Reading.class);

  private final Supplier<T> question;
  private final Duration kept;
  private T answer;
  private long readAt;
  private boolean everRead;

  Reading(Supplier<T> question, Duration kept) {
    this.question = question;
    this.kept = kept;
  }

  /** That number of the answer; no number if there is no answer. */
  public double number(ToDoubleFunction<T> ofAnswer) {
    T present = answer();
    return present == null ? Double.NaN : ofAnswer.applyAsDouble(present);
  }

  private synchronized T answer() {
    if (!everRead || System.nanoTime() - readAt >= kept.toNanos()) {
      answer = ask();
      // Afterwards: a slow answer is kept as long as a quick one.
      readAt = System.nanoTime();
      everRead = true;
    }
    return answer;
  }

  private T ask() {
    try {
      return question.get();
    } catch (RuntimeException e) {
      LOG.warn("What an operator watches could not be read: {}", e.getMessage());
      return null;
    }
  }
}
