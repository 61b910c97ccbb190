package io.cobranza.platform.database;

import java.sql.SQLException;
import java.util.Set;
import java.util.function.Predicate;

/** Recognises what the database said of a conflict in what others throw who wrap its own word. */
public final class SqlConflicts {

  /** SQL standard: serialization failure, which MariaDB reports for its error 1213. */
  private static final String SERIALIZATION_FAILURE = "40001";

  /** MariaDB's own: the row is there already. */
  private static final int DUPLICATE_ENTRY = 1062;

  /** MariaDB's own: a row that others refer to cannot go, one whose parent is gone cannot come. */
  private static final Set<Integer> BROKEN_REFERENCE = Set.of(1451, 1452);

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

  /** Of rows that come and go: somebody else was faster. */
  public static boolean isBrokenReference(Throwable failure) {
    return isCausedBy(failure, sql -> BROKEN_REFERENCE.contains(sql.getErrorCode()));
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
