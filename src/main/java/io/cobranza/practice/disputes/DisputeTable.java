package io.cobranza.practice.disputes;

import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CurrentUser;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes many disputes in one statement: row by row costs a round trip each. */
@Repository
class DisputeTable {

  private final JdbcClient jdbc;
  private final CurrentUser user;
  private final CompanyCalendar calendar;

  DisputeTable(JdbcClient jdbc, CurrentUser user, CompanyCalendar calendar) {
    this.jdbc = jdbc;
    this.user = user;
    this.calendar = calendar;
  }

  void insert(List<NewDispute> disputes, DisputeState state) {
    if (disputes.isEmpty()) {
      return;
    }
    List<Object> values = new ArrayList<>();
    for (NewDispute raised : disputes) {
      Collections.addAll(
          values,
          raised.reference(),
          raised.invoice().value(),
          raised.reason().name(),
          raised.amount().amount(),
          raised.amount().currency().getCurrencyCode(),
          raised.text(),
          raised.raisedOn(),
          user.id(),
          calendar.today(),
          state.name());
    }
    String rows = String.join(",", Collections.nCopies(disputes.size(), "(?,?,?,?,?,?,?,?,?,?)"));
    jdbc.sql(
            """
            INSERT INTO dispute
              (reference, invoice_id, reason, amount, currency, text, raised_on, raised_by,
               recorded_on, state)
            VALUES
            """
                + rows)
        .params(values)
        .update();
  }
}
