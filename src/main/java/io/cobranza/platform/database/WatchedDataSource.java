package io.cobranza.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Notices where no connection is to be had, and lets no request wait for one twice. */
class WatchedDataSource extends DelegatingDataSource {

  WatchedDataSource(DataSource watched) {
    super(watched);
  }

  @Override
  public Connection getConnection() throws SQLException {
    if (LostConnections.isAway()) {
      throw new SQLTransientConnectionException("This request has found no database before");
    }
    try {
      return super.getConnection();
    } catch (SQLException e) {
      LostConnections.noticeAway();
      throw e;
    }
  }
}
