package io.cobranza.process.engine;

import io.cobranza.process.model.CollectionModel;
import io.cobranza.shared.CaseId;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** By which numbers people know a case: of its invoice and its customer. */
@Repository
class CaseNames {

  private final JdbcClient jdbc;

  CaseNames(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** As variables of an instance; none for a case that is gone. */
  Map<String, Object> of(CaseId id) {
    return jdbc.sql(
            """
            SELECT i.number AS invoice, c.number AS customer
            FROM case_standing k
            JOIN invoice_balance i ON i.invoice_id = k.invoice_id
            JOIN customer_profile c ON c.customer_id = k.customer_id
            WHERE k.case_id = :case
            """)
        .param("case", id.value())
        .query(
            (row, number) ->
                Map.<String, Object>of(
                    CollectionModel.INVOICE_NUMBER, row.getString("invoice"),
                    CollectionModel.CUSTOMER_NUMBER, row.getString("customer")))
        .optional()
        .orElse(Map.of());
  }
}
