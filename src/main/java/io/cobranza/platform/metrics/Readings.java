package io.cobranza.platform.metrics;

import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets gauges be read from the database: never more often than once in a while. */
@Component
public class Readings {

  /** Whoever watches learns nothing from a number that comes after the next look. */
  private static final int SECONDS_FOR_AN_ANSWER = 5;

  private final TransactionTemplate transaction;
  private final Duration kept;

  Readings(
      PlatformTransactionManager transactions,
      @Value("${cobranza.metrics.read-again-after:30s}") Duration kept) {
    this.transaction = new TransactionTemplate(transactions);
    this.transaction.setReadOnly(true);
    this.transaction.setTimeout(SECONDS_FOR_AN_ANSWER);
    this.kept = kept;
  }

  /**
   * @param question of the database; one statement
   */
  public <T> Reading<T> of(Supplier<T> question) {
    return new Reading<>(() -> transaction.execute(status -> question.get()), kept);
  }
}
