package io.cobranza.desk.alerts;

import io.cobranza.shared.CustomerId;
import java.util.Map;
import org.springframework.transaction.support.TransactionTemplate;

/** Alerts about a customer as a whole, which only the morning raises, and many at once. */
final class CustomerAlerts {

  private final AlertTable table;
  private final TransactionTemplate transaction;

  CustomerAlerts(AlertTable table, TransactionTemplate transaction) {
    this.table = table;
    this.transaction = transaction;
  }

  void raise(CustomerId id, AlertKind kind) {
    transaction.executeWithoutResult(status -> raiseOne(id, kind));
  }

  private void raiseOne(CustomerId id, AlertKind kind) {
    table.raise(
        kind,
        """
        SELECT CAST(NULL AS SIGNED) AS case_id, d.customer_id, NULL AS invoice_number
        FROM customer_profile d WHERE d.customer_id = :customer
        """,
        Map.of("customer", id.value()));
  }
}
