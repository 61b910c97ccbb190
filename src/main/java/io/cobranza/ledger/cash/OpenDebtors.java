package io.cobranza.ledger.cash;

import io.cobranza.ledger.invoices.Discount;
import io.cobranza.ledger.matching.AgreedDiscount;
import io.cobranza.ledger.matching.Debtor;
import io.cobranza.ledger.matching.Debtors;
import io.cobranza.ledger.matching.OpenItem;
import io.cobranza.platform.database.Columns;
import io.cobranza.shared.CustomerId;
import io.cobranza.shared.InvoiceId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads all that is open, in two queries, however much it is. */
@Repository
class OpenDebtors implements Debtors {

  private record Named(String name, List<OpenItem> open) {}

  private final JdbcClient jdbc;
  private final PayerAccounts accounts;

  OpenDebtors(JdbcClient jdbc, PayerAccounts accounts) {
    this.jdbc = jdbc;
    this.accounts = accounts;
  }

  @Override
  public List<Debtor> owing(Currency currency) {
    Map<CustomerId, Set<String>> known = accounts.all();
    Map<CustomerId, Named> debtors = new LinkedHashMap<>();
    jdbc.sql(
            """
            SELECT o.customer_id, p.name, o.invoice_id, o.number, o.due_on, o.open_amount, o.currency,
              b.purchase_order, d.discount_percent, d.discount_counts_until
            FROM open_invoice o
            JOIN invoice_balance b ON b.invoice_id = o.invoice_id
            JOIN customer_profile p ON p.customer_id = o.customer_id
            LEFT JOIN agreed_discount d ON d.invoice_id = o.invoice_id
            WHERE o.currency = :currency
            ORDER BY o.customer_id, o.due_on, o.invoice_id
            """)
        .param("currency", currency.getCurrencyCode())
        .query(
            row -> {
              CustomerId customer = new CustomerId(row.getLong("customer_id"));
              String name = row.getString("name");
              debtors
                  .computeIfAbsent(customer, id -> new Named(name, new ArrayList<>()))
                  .open()
                  .add(item(row));
            });
    return debtors.entrySet().stream()
        .map(
            each ->
                new Debtor(
                    each.getKey(),
                    each.getValue().name(),
                    known.getOrDefault(each.getKey(), Set.of()),
                    each.getValue().open()))
        .toList();
  }

  private static OpenItem item(ResultSet row) throws SQLException {
    String order = row.getString("purchase_order");
    return new OpenItem(
        new InvoiceId(row.getLong("invoice_id")),
        row.getString("number"),
        order == null || order.isBlank() ? List.of() : List.of(order),
        Columns.money(row, "open_amount"),
        row.getObject("due_on", LocalDate.class),
        discount(row));
  }

  private static AgreedDiscount discount(ResultSet row) throws SQLException {
    BigDecimal percent = row.getBigDecimal("discount_percent");
    if (percent == null) {
      return null;
    }
    Discount agreed =
        new Discount(percent, row.getObject("discount_counts_until", LocalDate.class));
    return new AgreedDiscount(agreed.of(Columns.money(row, "open_amount")), agreed.until());
  }
}
