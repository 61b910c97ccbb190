package io.cobranza.ledger.payments;

import io.cobranza.platform.database.Columns;
import io.cobranza.shared.CustomerId;
import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Money;
import io.cobranza.shared.PaymentMethod;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has money on account and something to pay with it. */
@Repository
class HeldMoneyTable {

  private final JdbcClient jdbc;
  private final List<NotForAccountMoney> exceptions;

  HeldMoneyTable(JdbcClient jdbc, List<NotForAccountMoney> exceptions) {
    this.jdbc = jdbc;
    this.exceptions = exceptions;
  }

  /** An invoice that money can pay. */
  record DueInvoice(InvoiceId id, CustomerId customer, Money open) {}

  /** Of customers to whom something is due; the oldest receipt first. */
  List<HeldMoney> ofDebtors(LocalDate today) {
    return jdbc.sql(
            """
            SELECT h.* FROM (
              SELECT p.customer_id, 'PAYMENT' AS receipt_kind, p.reference, p.day, p.amount, p.currency,
                p.method
              FROM payment_on_account p
              WHERE p.customer_id IN (SELECT i.customer_id FROM open_invoice i WHERE i.due_on <= :today)
              UNION ALL
              SELECT n.customer_id, 'CREDIT_NOTE', n.reference, n.day, n.amount, n.currency, NULL
              FROM credit_note_on_account n
              WHERE n.customer_id IN (SELECT i.customer_id FROM open_invoice i WHERE i.due_on <= :today)
            ) h WHERE h.amount > 0 ORDER BY h.customer_id, h.day, h.reference
            """)
        .param("today", today)
        .query(HeldMoneyTable::held)
        .list();
  }

  /** Of one customer, the oldest first. */
  List<HeldMoney> of(CustomerId customer, int most) {
    return jdbc.sql(
            """
            SELECT h.* FROM (
              SELECT customer_id, 'PAYMENT' AS receipt_kind, reference, day, amount, currency, method
              FROM payment_on_account WHERE customer_id = :customer AND amount > 0
              UNION ALL
              SELECT customer_id, 'CREDIT_NOTE', reference, day, amount, currency, NULL
              FROM credit_note_on_account WHERE customer_id = :customer AND amount > 0
            ) h ORDER BY h.day, h.reference LIMIT :most
            """)
        .param("customer", customer.value())
        .param("most", most)
        .query(HeldMoneyTable::held)
        .list();
  }

  private static HeldMoney held(ResultSet row, int number) throws SQLException {
    return new HeldMoney(
        new CustomerId(row.getLong("customer_id")),
        ReceiptKind.valueOf(row.getString("receipt_kind")),
        row.getString("reference"),
        row.getObject("day", LocalDate.class),
        Columns.money(row, "amount"),
        PaymentMethod.kept(row.getString("method")));
  }

  /** What is due of these customers and may be paid so; the oldest first. */
  List<DueInvoice> dueOf(Collection<CustomerId> customers, LocalDate today) {
    return jdbc.sql(
            """
            SELECT i.invoice_id, i.customer_id, i.open_amount, i.currency FROM open_invoice i
            WHERE i.customer_id IN (:customers) AND i.due_on <= :today
            """
                + NotForAccountMoney.without(exceptions, "i.invoice_id")
                + " ORDER BY i.customer_id, i.due_on, i.invoice_id")
        .param("customers", customers.stream().map(CustomerId::value).distinct().toList())
        .param("today", today)
        .query(
            (row, number) ->
                new DueInvoice(
                    new InvoiceId(row.getLong("invoice_id")),
                    new CustomerId(row.getLong("customer_id")),
                    Columns.money(row, "open_amount")))
        .list();
  }
}
