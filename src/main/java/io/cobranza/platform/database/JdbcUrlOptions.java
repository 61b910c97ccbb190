package io.cobranza.platform.database;

/** What a MariaDB connection must be told so that instants survive and statements are cheap. */
final class JdbcUrlOptions {

  /**
   * The session runs in UTC and instants are kept as instants: without all three time zone options
   * a timer moves by an hour at the change of daylight saving time. Prepared statements are kept by
   * the server, which makes a step of the engine about a fifth cheaper.
   */
  static final String REQUIRED =
      "connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true&preserveInstants=true"
          + "&useServerPrepStmts=true&cachePrepStmts=true";

  private JdbcUrlOptions() {}
}
