package io.cobranza.ledger.payments;

import io.cobranza.platform.database.Columns;
import io.cobranza.shared.InvoiceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of one kind of receipt; payments and credit notes differ in what columns are called. */
class ReceiptTable {

  private final JdbcClient jdbc;
  private final String insert;
  private final String select;

  ReceiptTable(JdbcClient jdbc, ReceiptKind kind) {
    this.jdbc = jdbc;
    this.insert =
        kind.insert
            + "(reference, invoice_id, amount, unallocated, currency, %s, %s, recorded_at) VALUES "
                .formatted(kind.dayColumn, kind.textColumn);
    this.select =
        "SELECT r.*, r.%s AS business_day, r.%s AS told_text "
                .formatted(kind.dayColumn, kind.textColumn)
            + kind.from
            + "r WHERE r.reference IN (:references)";
  }

  Map<String, Receipt> byReference(Collection<String> references) {
    if (references.isEmpty()) {
      return Map.of();
    }
    return jdbc.sql(select).param("references", references).query(ReceiptTable::receipt).stream()
        .collect(Collectors.toMap(receipt -> receipt.told().reference(), Function.identity()));
  }

  /** One statement for all: row by row costs a round trip each. */
  void insert(List<Receipt> receipts, Instant recordedAt) {
    if (receipts.isEmpty()) {
      return;
    }
    List<Object> values = new ArrayList<>();
    for (Receipt receipt : receipts) {
      NewReceipt told = receipt.told();
      Collections.addAll(
          values,
          told.reference(),
          told.invoice().value(),
          told.amount().amount(),
          receipt.unallocated().amount(),
          told.amount().currency().getCurrencyCode(),
          told.day(),
          told.text(),
          Columns.utc(recordedAt));
    }
    String rows = String.join(",", Collections.nCopies(receipts.size(), "(?,?,?,?,?,?,?,?)"));
    jdbc.sql(insert + rows).params(values).update();
  }

  private static Receipt receipt(ResultSet row, int number) throws SQLException {
    NewReceipt told =
        new NewReceipt(
            row.getString("reference"),
            new InvoiceId(row.getLong("invoice_id")),
            Columns.money(row, "amount"),
            row.getObject("business_day", LocalDate.class),
            row.getString("told_text"));
    return new Receipt(told, Columns.money(row, "unallocated"));
  }
}
