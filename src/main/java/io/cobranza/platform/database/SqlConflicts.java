package io.cobranza.platform.database;

import java.sql.SQLException;
import java.util.function.Predicate;

/** Recognises what the database said of a conflict in what others throw who wrap its own word. */
final class SqlConflicts {

  /** SQL standard: serialization failure, which MariaDB reports for its error 1213. */
  private static final String SERIALIZATION_FAILURE = "40001";

  /** MariaDB's own: the row is there already. */
  private static final int DUPLICATE_ENTRY = 1062;

  private SqlConflicts() {}

  static boolean isDeadlock(Throwable failure) {
    return isCausedBy(failure, sql -> SERIALIZATION_FAILURE.equals(sql.getSQLState()));
  }

  /**
   * Hibernate's is no {@code DuplicateKeyException}: it does not tell one constraint from another.
   */
  static boolean isDuplicate(Throwable failure) {
    return isCausedBy(failure, sql -> sql.getErrorCode() == DUPLICATE_ENTRY);
  }

  private static boolean isCausedBy(Throwable failure, Predicate<SQLException> said) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && said.test(sql)) {
        return true;
      }
    }
    return false;
  }
}
