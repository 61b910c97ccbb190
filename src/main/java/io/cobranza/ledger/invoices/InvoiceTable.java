package io.cobranza.ledger.invoices;

import io.cobranza.ledger.invoices.NewInvoice.Key;
import io.cobranza.platform.database.Columns;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CustomerId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes and recognises invoices by the thousand, one statement each. */
@Repository
class InvoiceTable {

  private static final String ROW = "(" + String.join(",", Collections.nCopies(19, "?")) + ")";

  private final JdbcClient jdbc;
  private final PartTable parts;
  private final DiscountRule grace;
  private final CompanyCalendar calendar;

  InvoiceTable(JdbcClient jdbc, PartTable parts, DiscountRule grace, CompanyCalendar calendar) {
    this.jdbc = jdbc;
    this.grace = grace;
    this.parts = parts;
    this.calendar = calendar;
  }

  /** Those that are recorded, as they were issued: with the due date before any change. */
  Map<Key, NewInvoice> asIssued(Collection<Key> keys) {
    Map<String, Set<String>> numbers =
        keys.stream()
            .collect(
                Collectors.groupingBy(
                    Key::source, Collectors.mapping(Key::number, Collectors.toSet())));
    Map<Key, NewInvoice> known = new HashMap<>();
    numbers.forEach(
        (source, ofSource) ->
            jdbc.sql(
                    """
                    SELECT i.*, c.number AS customer_number, COALESCE(
                        (SELECT d.due_on_before FROM invoice_due_date_change d
                         WHERE d.invoice_id = i.id ORDER BY d.id LIMIT 1), i.due_on) AS first_due_on
                    FROM invoice i
                    JOIN customer_profile c ON c.customer_id = i.customer_id
                    WHERE i.source = :source AND i.number IN (:numbers)
                    """)
                .param("source", source)
                .param("numbers", ofSource)
                .query(InvoiceTable::asIssued)
                .list()
                .forEach(invoice -> known.put(invoice.key(), invoice)));
    return parts.addTo(known);
  }

  void insert(List<NewInvoice> invoices, Map<String, CustomerId> customers) {
    if (invoices.isEmpty()) {
      return;
    }
    List<Object> values = new ArrayList<>();
    for (NewInvoice invoice : invoices) {
      Discount discount = invoice.terms().discount();
      Collections.addAll(
          values,
          invoice.source(),
          invoice.number(),
          customers.get(invoice.customer()).value(),
          invoice.issuedOn(),
          invoice.dueOn(),
          invoice.amount().amount(),
          invoice.amount().currency().getCurrencyCode(),
          !invoice.terms().parts().isEmpty(),
          later(invoice),
          discount == null ? null : discount.percent(),
          discount == null ? null : discount.until(),
          discount == null ? null : counted(invoice, discount),
          invoice.papers().purchaseOrder(),
          invoice.papers().deliveryNote(),
          invoice.papers().sentBy(),
          invoice.papers().sentOn(),
          name(invoice.howToCollect().reachedStep()),
          invoice.howToCollect().directDebit(),
          calendar.today());
    }
    jdbc.sql(
            """
            INSERT INTO invoice (source, number, customer_id, issued_on, due_on, amount, currency,
              in_parts, later_amount, discount_percent, discount_until, discount_counts_until,
              purchase_order, delivery_note, sent_by, sent_on, reached_step, direct_debit,
              recorded_on) VALUES
            """
                + String.join(",", Collections.nCopies(invoices.size(), ROW)))
        .params(values)
        .update();
    parts.insert(invoices);
  }

  private LocalDate counted(NewInvoice invoice, Discount discount) {
    return discount.withGrace(grace.daysOfGrace(invoice.amount().currency())).until();
  }

  private BigDecimal later(NewInvoice invoice) {
    return DueParts.of(invoice.amount(), invoice.dueOn(), invoice.terms().parts())
        .standing(invoice.amount().amount(), calendar.today())
        .later();
  }

  private static NewInvoice asIssued(ResultSet row, int number) throws SQLException {
    return new NewInvoice(
        row.getString("source"),
        row.getString("number"),
        row.getString("customer_number"),
        row.getObject("issued_on", LocalDate.class),
        new PaymentTerms(
            row.getObject("first_due_on", LocalDate.class),
            List.of(),
            Discount.of(
                row.getBigDecimal("discount_percent"),
                row.getObject("discount_until", LocalDate.class))),
        Columns.money(row, "amount"),
        Papers.of(row),
        new HowToCollect(
            row.getString("reached_step") == null
                ? null
                : ReachedStep.valueOf(row.getString("reached_step")),
            row.getBoolean("direct_debit")));
  }

  private static String name(ReachedStep step) {
    return step == null ? null : step.name();
  }
}
