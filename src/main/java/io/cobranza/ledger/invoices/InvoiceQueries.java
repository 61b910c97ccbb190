package io.cobranza.ledger.invoices;

import io.cobranza.platform.database.Columns;
import io.cobranza.shared.CustomerId;
import io.cobranza.shared.InvoiceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads invoices with the balance their bookings leave, which the view reckons. */
@Repository
class InvoiceQueries {

  private static final int OPEN_INVOICES_SHOWN = 50;

  private static final String FACTS = "SELECT i.* FROM invoice_balance i ";

  private final JdbcClient jdbc;

  InvoiceQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<InvoiceFacts> byId(InvoiceId id) {
    return jdbc.sql(FACTS + "WHERE i.invoice_id = ?")
        .param(id.value())
        .query(InvoiceQueries::facts)
        .optional();
  }

  List<InvoiceFacts> byIds(Collection<InvoiceId> ids) {
    return ids.isEmpty()
        ? List.of()
        : jdbc.sql(FACTS + "WHERE i.invoice_id IN (:ids)")
            .param("ids", ids.stream().map(InvoiceId::value).collect(Collectors.toSet()))
            .query(InvoiceQueries::facts)
            .list();
  }

  /**
   * @param source null for any
   */
  List<InvoiceFacts> byNumber(String number, String source) {
    return jdbc.sql(FACTS + "WHERE i.number = :number AND (:source IS NULL OR i.source = :source)")
        .param("number", number)
        .param("source", source)
        .query(InvoiceQueries::facts)
        .list();
  }

  InvoiceNumbers numbered(Collection<String> numbers) {
    if (numbers.isEmpty()) {
      return new InvoiceNumbers(Map.of());
    }
    return new InvoiceNumbers(
        jdbc
            .sql(
                "SELECT source, number, id, customer_id, issued_on FROM invoice"
                    + " WHERE number IN (:numbers)")
            .param("numbers", Set.copyOf(numbers))
            .query(
                (row, number) ->
                    new InvoiceNumbers.Named(
                        row.getString("source"),
                        row.getString("number"),
                        new InvoiceId(row.getLong("id")),
                        new CustomerId(row.getLong("customer_id")),
                        row.getObject("issued_on", LocalDate.class)))
            .stream()
            .collect(Collectors.groupingBy(InvoiceNumbers.Named::number)));
  }

  List<InvoiceFacts> openOf(CustomerId customer) {
    return jdbc.sql(
            FACTS
                + "WHERE i.customer_id = ? AND "
                + InvoiceState.OPEN.condition()
                + " ORDER BY i.due_on, i.invoice_id LIMIT ?")
        .param(customer.value())
        .param(OPEN_INVOICES_SHOWN)
        .query(InvoiceQueries::facts)
        .list();
  }

  List<BookingFacts> bookingsOf(InvoiceId id) {
    return jdbc.sql(
            """
            SELECT b.kind, b.reference, b.booked_on, b.amount, i.currency
            FROM invoice_booking b JOIN invoice i ON i.id = b.invoice_id
            WHERE b.invoice_id = ? ORDER BY b.booked_on, b.kind, b.reference, b.revision
            """)
        .param(id.value())
        .query(
            (row, number) ->
                new BookingFacts(
                    BookingKind.valueOf(row.getString("kind")),
                    row.getString("reference"),
                    row.getObject("booked_on", LocalDate.class),
                    Columns.money(row, "amount")))
        .list();
  }

  static InvoiceFacts facts(ResultSet row, int rowNumber) throws SQLException {
    return new InvoiceFacts(
        new InvoiceId(row.getLong("invoice_id")),
        row.getString("number"),
        new CustomerId(row.getLong("customer_id")),
        row.getObject("issued_on", LocalDate.class),
        row.getObject("due_on", LocalDate.class),
        Columns.money(row, "amount"),
        new Balance(
            Columns.money(row, "open_amount"),
            Columns.money(row, "later_amount"),
            row.getBoolean("in_parts"),
            row.getObject("settled_on", LocalDate.class),
            row.getObject("withdrawn_on", LocalDate.class) != null,
            row.getBoolean("written_off")),
        Papers.of(row));
  }
}
