package io.cobranza.platform.database;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs work in a transaction, and again in a new one when another transaction was in the way: a
 * deadlock the database resolved against us, or a row both wanted to insert, which the second
 * attempt finds recorded.
 */
@Component
public class ConflictRetry {

  private static final int ATTEMPTS = 4;

  /** In milliseconds before the second attempt, and so much more before each that follows. */
  private static final long SHORTEST_PAUSE = 20;

  private static final long LONGEST_PAUSE = 100;

  private final TransactionTemplate transaction;
  private final List<ConflictSign> signs;

  ConflictRetry(TransactionTemplate transaction, List<ConflictSign> signs) {
    this.transaction = transaction;
    this.signs = signs;
  }

  /**
   * Inside a transaction of the caller the work runs once: only the caller can start over.
   *
   * @param work must bear being run again after a rollback
   * @throws DataAccessException the conflict, if it lasts
   */
  public <T> T inTransaction(Supplier<T> work) {
    int attempts = TransactionSynchronizationManager.isActualTransactionActive() ? 1 : ATTEMPTS;
    for (int attempt = 1; ; attempt++) {
      try {
        return transaction.execute(status -> work.get());
      } catch (RuntimeException failure) {
        giveUpAfter(attempts, attempt, conflictIn(failure).orElseThrow(() -> failure));
      }
    }
  }

  private Optional<DataAccessException> conflictIn(RuntimeException failure) {
    if (failure instanceof ConcurrencyFailureException
        || failure instanceof DuplicateKeyException) {
      return Optional.of((DataAccessException) failure);
    }
    if (SqlConflicts.isDuplicate(failure)) {
      return Optional.of(new DuplicateKeyException(failure.getMessage(), failure));
    }
    return SqlConflicts.isDeadlock(failure) || signs.stream().anyMatch(sign -> sign.isIn(failure))
        ? Optional.of(new CannotAcquireLockException(failure.getMessage(), failure))
        : Optional.empty();
  }

  private static void giveUpAfter(int attempts, int attempt, DataAccessException conflict) {
    if (attempt >= attempts) {
      throw conflict;
    }
    letTheOtherPass(attempt);
  }

  /** Each in a time of its own, or the two meet again at once: who won is often not through yet. */
  private static void letTheOtherPass(int attempt) {
    try {
      TimeUnit.MILLISECONDS.sleep(
          attempt * ThreadLocalRandom.current().nextLong(SHORTEST_PAUSE, LONGEST_PAUSE));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
