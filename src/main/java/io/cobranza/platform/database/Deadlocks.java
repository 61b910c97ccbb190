package io.cobranza.platform.database;

import java.sql.SQLException;

/** Recognises a deadlock in what others throw who wrap the database's own word. */
final class Deadlocks {

  /** SQL standard: serialization failure, which MariaDB reports for its error 1213. */
  private static final String SERIALIZATION_FAILURE = "40001";

  private Deadlocks() {}

  static boolean causeOf(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && SERIALIZATION_FAILURE.equals(sql.getSQLState())) {
        return true;
      }
    }
    return false;
  }
}
