package io.cobranza.ledger.invoices;

import io.cobranza.ledger.invoices.NewInvoice.Key;
import io.cobranza.platform.database.Columns;
import io.cobranza.shared.InvoiceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes and reads the parts of invoices that are not due on one day. */
@Repository
class PartTable {

  private final JdbcClient jdbc;

  PartTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Row(Key invoice, DuePart part) {}

  /** Of the recorded invoices among these that have some. */
  void insert(Collection<NewInvoice> recorded) {
    List<NewInvoice> inParts =
        recorded.stream().filter(invoice -> !invoice.terms().parts().isEmpty()).toList();
    if (inParts.isEmpty()) {
      return;
    }
    Map<Key, Long> ids = idsOf(inParts);
    List<Object> values = new ArrayList<>();
    for (NewInvoice invoice : inParts) {
      for (DuePart part : invoice.terms().parts()) {
        Collections.addAll(values, ids.get(invoice.key()), part.dueOn(), part.amount().amount());
      }
    }
    int rows = inParts.stream().mapToInt(invoice -> invoice.terms().parts().size()).sum();
    jdbc.sql(
            "INSERT INTO invoice_part (invoice_id, due_on, amount) VALUES "
                + String.join(",", Collections.nCopies(rows, "(?,?,?)")))
        .params(values)
        .update();
  }

  private Map<Key, Long> idsOf(Collection<NewInvoice> invoices) {
    Map<Key, Long> ids = new HashMap<>();
    jdbc.sql("SELECT id, source, number FROM invoice WHERE number IN (:numbers)")
        .param("numbers", invoices.stream().map(NewInvoice::number).toList())
        .query(
            row -> {
              ids.put(new Key(row.getString("source"), row.getString("number")), row.getLong("id"));
            });
    return ids;
  }

  /** Answers the invoices with their parts; how they were issued, these two tell together. */
  Map<Key, NewInvoice> addTo(Map<Key, NewInvoice> issued) {
    Map<Key, NewInvoice> whole = new HashMap<>(issued);
    of(issued.keySet())
        .forEach((key, parts) -> whole.computeIfPresent(key, (same, one) -> one.dueIn(parts)));
    return whole;
  }

  private Map<Key, List<DuePart>> of(Collection<Key> keys) {
    if (keys.isEmpty()) {
      return Map.of();
    }
    return jdbc
        .sql(
            """
            SELECT i.source, i.number, p.due_on, p.amount, i.currency
            FROM invoice i JOIN invoice_part p ON p.invoice_id = i.id
            WHERE i.in_parts AND i.number IN (:numbers) ORDER BY p.invoice_id, p.due_on
            """)
        .param("numbers", keys.stream().map(Key::number).collect(Collectors.toSet()))
        .query(
            (row, number) ->
                new Row(new Key(row.getString("source"), row.getString("number")), part(row)))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Row::invoice, Collectors.mapping(Row::part, Collectors.toList())));
  }

  /** In the order of their days; empty if all of it is due on one. */
  List<DuePart> of(InvoiceId invoice) {
    return jdbc.sql(
            """
            SELECT p.due_on, p.amount, i.currency
            FROM invoice_part p JOIN invoice i ON i.id = p.invoice_id
            WHERE p.invoice_id = ? ORDER BY p.due_on
            """)
        .param(invoice.value())
        .query((row, number) -> part(row))
        .list();
  }

  private static DuePart part(ResultSet row) throws SQLException {
    return new DuePart(row.getObject("due_on", LocalDate.class), Columns.money(row, "amount"));
  }
}
