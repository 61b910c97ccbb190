package io.cobranza.platform.database;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;

/**
 * Notices that a request met a database that is away: a connection that broke, or none to be had.
 * Many who ask the database put what it said into words of their own, so the exception that comes
 * out at the top does not tell it any more.
 *
 * <p>Asked by the pool about every exception that breaks a connection.
 */
public final class LostConnections implements SQLExceptionOverride {

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
    notice(Found.BROKEN);
    return Override.CONTINUE_EVICT;
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
