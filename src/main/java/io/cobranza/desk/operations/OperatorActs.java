package io.cobranza.desk.operations;

import io.cobranza.platform.database.Columns;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CurrentUser;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What operators did and why: rows are added and read, nothing else. */
@Repository
class OperatorActs {

  private final JdbcClient jdbc;
  private final CompanyCalendar calendar;
  private final CurrentUser user;

  OperatorActs(JdbcClient jdbc, CompanyCalendar calendar, CurrentUser user) {
    this.jdbc = jdbc;
    this.calendar = calendar;
    this.user = user;
  }

  void add(String what, String invoice, String reason) {
    jdbc.sql(
            """
            INSERT INTO operator_act (at, actor, what, invoice_number, reason)
            VALUES (:at, :actor, :what, :invoice, :reason)
            """)
        .param("at", Columns.utc(calendar.now()))
        .param("actor", user.id())
        .param("what", what)
        .param("invoice", invoice)
        .param("reason", reason)
        .update();
  }

  /** The newest first. */
  List<OperatorAct> latest(int most) {
    return jdbc.sql(
            """
            SELECT at, actor, what, invoice_number, reason FROM operator_act
            ORDER BY id DESC LIMIT :most
            """)
        .param("most", most)
        .query(
            (row, number) ->
                new OperatorAct(
                    Columns.instant(row, "at"),
                    row.getString("actor"),
                    row.getString("what"),
                    row.getString("invoice_number"),
                    row.getString("reason")))
        .list();
  }
}
