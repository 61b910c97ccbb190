package io.cobranza.platform.database;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;

/**
 * Notices that a request met a database that is away: a connection that broke, or none to be had.
 * Many who ask the database put what it said into words of their own, so the exception that comes
 * out at the top does not tell it any more.
 *
 * <p>Asked by the pool about every exception, also about those that a connection survives.
 */
public final class LostConnections implements SQLExceptionOverride {

  /** The class of these states: ISO/IEC 9075-2, SQLSTATE. */
  private static final String CONNECTION_EXCEPTION = "08";

  private enum Found {
    NOTHING,
    BROKEN,
    /** Not to be had: who asks again would wait again for nothing. */
    AWAY
  }

  /** Empty where no request is answered. */
  private static final ThreadLocal<Found> FOUND = new ThreadLocal<>();

  @java.lang.Override
  public Override adjudicate(SQLException failure) {
    if (isOfTheConnection(failure)) {
      notice(Found.BROKEN);
    }
    return Override.CONTINUE_EVICT;
  }

  /** A row that is there already, or a statement that was closed twice, says nothing of it. */
  private static boolean isOfTheConnection(SQLException failure) {
    return failure instanceof SQLNonTransientConnectionException
        || failure instanceof SQLTransientConnectionException
        || failure instanceof SQLRecoverableException
        || String.valueOf(failure.getSQLState()).startsWith(CONNECTION_EXCEPTION);
  }

  /** From here on it is noticed what this thread meets. */
  public static void watch() {
    FOUND.set(Found.NOTHING);
  }

  public static void stopWatching() {
    FOUND.remove();
  }

  /** Whether a connection broke or was not to be had. */
  public static boolean noticed() {
    return FOUND.get() == Found.BROKEN || FOUND.get() == Found.AWAY;
  }

  static boolean isAway() {
    return FOUND.get() == Found.AWAY;
  }

  static void noticeAway() {
    notice(Found.AWAY);
  }

  private static void notice(Found found) {
    if (FOUND.get() != null) {
      FOUND.set(found);
    }
  }
}
