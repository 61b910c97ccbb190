package io.cobranza.desk.audit;

import io.cobranza.practice.cases.CaseHistoryEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the lines of many cases in one statement. */
@Repository
class AuditEntryTable {

  private final JdbcClient jdbc;

  AuditEntryTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(List<CaseHistoryEvent> lines, Instant at, String actor) {
    List<Object> values = new ArrayList<>();
    for (CaseHistoryEvent line : lines) {
      Collections.addAll(
          values, line.caseId().value(), at, actor, line.action().name(), line.detail());
    }
    jdbc.sql(
            "INSERT INTO audit_entry (case_id, at, actor, action, detail) VALUES "
                + String.join(",", Collections.nCopies(lines.size(), "(?,?,?,?,?)")))
        .params(values)
        .update();
  }
}
