package io.cobranza.ledger.cash;

import io.cobranza.ledger.bankstatements.KeptLine;
import io.cobranza.ledger.matching.Debtor;
import io.cobranza.ledger.matching.OpenItem;
import io.cobranza.ledger.matching.OpenItems;
import io.cobranza.ledger.matching.PaymentMatching;
import io.cobranza.ledger.matching.Verdict;
import io.cobranza.platform.database.Columns;
import io.cobranza.shared.CustomerId;
import io.cobranza.shared.InvoiceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Sees that the bank tells a payment that the ledger has told already. A payment of the same amount
 * and day is the same if its reference is the line's, or if the line would surely be booked on its
 * invoices, had it not been.
 */
@Component
class PaidElsewhere {

  private record Paid(String reference, Debtor debtor) {}

  private final JdbcClient jdbc;
  private final PaymentMatching matching;

  PaidElsewhere(JdbcClient jdbc, PaymentMatching matching) {
    this.jdbc = jdbc;
    this.matching = matching;
  }

  /** The reference of the one payment that it is; empty if there is none, or several. */
  Optional<String> by(KeptLine line) {
    List<String> same = new ArrayList<>();
    for (Paid paid : candidates(line)) {
      boolean named =
          paid.reference().equals(line.line().references().endToEndId())
              || paid.reference().equals(line.line().entry().bankReference());
      if (named || wouldBeBooked(line, paid)) {
        same.add(paid.reference());
      }
    }
    return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
  }

  private boolean wouldBeBooked(KeptLine line, Paid paid) {
    return !paid.debtor().open().isEmpty()
        && matching.match(line.line(), OpenItems.of(List.of(paid.debtor()))).verdict()
            == Verdict.BOOK;
  }

  /** Those that no line has told yet, with what of them went to which invoice. */
  private List<Paid> candidates(KeptLine line) {
    Map<String, CustomerId> customers = new LinkedHashMap<>();
    Map<String, List<OpenItem>> items = new LinkedHashMap<>();
    jdbc.sql(
            """
            SELECT p.reference, p.customer_id, p.currency, t.invoice_id, t.amount, b.number, b.due_on
            FROM received_payment p
            LEFT JOIN told_deduction t ON t.kind = 'PAYMENT' AND t.reference = p.reference
              AND t.amount > 0
            LEFT JOIN invoice_balance b ON b.invoice_id = t.invoice_id
            WHERE p.received_on = :day AND p.amount = :amount AND p.currency = :currency
              AND NOT EXISTS (SELECT 1 FROM incoming_line i
                              WHERE i.payment_reference = p.reference AND i.kind = 'CAME_IN')
            ORDER BY p.reference, t.invoice_id
            """)
        .param("day", line.line().entry().bookedOn())
        .param("amount", line.amount().amount())
        .param("currency", line.amount().currency().getCurrencyCode())
        .query(
            row -> {
              String reference = row.getString("reference");
              customers.put(reference, new CustomerId(row.getLong("customer_id")));
              items.computeIfAbsent(reference, each -> new ArrayList<>()).addAll(item(row));
            });
    return customers.entrySet().stream()
        .map(
            each ->
                new Paid(
                    each.getKey(),
                    new Debtor(each.getValue(), "", Set.of(), items.get(each.getKey()))))
        .toList();
  }

  private static List<OpenItem> item(ResultSet row) throws SQLException {
    String number = row.getString("number");
    return number == null
        ? List.of()
        : List.of(
            new OpenItem(
                new InvoiceId(row.getLong("invoice_id")),
                number,
                List.of(),
                Columns.money(row, "amount"),
                row.getObject("due_on", LocalDate.class),
                null));
  }
}
