package io.cobranza.platform.database;

import java.util.function.Supplier;
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

  private final TransactionTemplate transaction;

  ConflictRetry(TransactionTemplate transaction) {
    this.transaction = transaction;
  }

  /**
   * Inside a transaction of the caller the work runs once: only the caller can start over.
   *
   * @param work must bear being run again after a rollback
   */
  public <T> T inTransaction(Supplier<T> work) {
    int attempts = TransactionSynchronizationManager.isActualTransactionActive() ? 1 : ATTEMPTS;
    for (int attempt = 1; ; attempt++) {
      try {
        return transaction.execute(status -> work.get());
      } catch (ConcurrencyFailureException | DuplicateKeyException conflict) {
        giveUpAfter(attempts, attempt, conflict);
      }
    }
  }

  private static void giveUpAfter(int attempts, int attempt, DataAccessException conflict) {
    if (attempt >= attempts) {
      throw conflict;
    }
  }
}
