package io.cobranza.ledger.payments;

import io.cobranza.platform.database.Columns;
import io.cobranza.shared.CustomerId;
import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.PaymentMethod;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of one kind of receipt; payments and credit notes differ in what columns are called. */
class ReceiptTable {

  private final JdbcClient jdbc;
  private final boolean hasMethod;
  private final String insert;
  private final String select;
  private final String told;
  private final String lock;

  ReceiptTable(JdbcClient jdbc, ReceiptKind kind) {
    this.jdbc = jdbc;
    this.hasMethod = kind == ReceiptKind.PAYMENT;
    this.insert =
        kind.insert
            + "(reference, customer_id, amount, unallocated, currency, %s, %s, recorded_at%s) VALUES "
                .formatted(kind.dayColumn, kind.textColumn, hasMethod ? ", method" : "");
    this.select =
        "SELECT r.*, r.%s AS business_day, r.%s AS told_text "
                .formatted(kind.dayColumn, kind.textColumn)
            + kind.from
            + "r WHERE r.reference IN (:references)";
    this.told =
        """
        SELECT t.reference, t.invoice_id, t.amount, t.currency FROM told_deduction t
        WHERE t.kind = '%s' AND t.reference IN (:references) AND NOT t.later
        """
            .formatted(kind.booking);
    this.lock = "SELECT id " + kind.from + "WHERE reference = ? FOR UPDATE";
  }

  /** As they were told and answered, whatever became of them. */
  Map<String, Receipt> byReference(Collection<String> references) {
    if (references.isEmpty()) {
      return Map.of();
    }
    List<Receipt> known =
        jdbc.sql(select).param("references", references).query(this::receipt).list();
    Map<String, List<Allocation>> allocations =
        allocations(known.stream().map(receipt -> receipt.told().reference()).toList());
    return known.stream()
        .map(
            receipt ->
                with(allocations.getOrDefault(receipt.told().reference(), List.of()), receipt))
        .collect(Collectors.toMap(receipt -> receipt.told().reference(), Function.identity()));
  }

  private static Receipt with(List<Allocation> allocations, Receipt receipt) {
    NewReceipt told = receipt.told();
    return new Receipt(
        new NewReceipt(
            told.reference(),
            told.customer(),
            told.amount(),
            told.day(),
            told.text(),
            told.method(),
            allocations),
        receipt.unallocated());
  }

  /** What was moved later is no part of what was told. */
  private Map<String, List<Allocation>> allocations(List<String> references) {
    Map<String, List<Allocation>> allocations = new HashMap<>();
    if (!references.isEmpty()) {
      jdbc.sql(told)
          .param("references", references)
          .query(
              row -> {
                allocations
                    .computeIfAbsent(row.getString("reference"), none -> new ArrayList<>())
                    .add(
                        new Allocation(
                            new InvoiceId(row.getLong("invoice_id")),
                            Columns.money(row, "amount")));
              });
    }
    return allocations;
  }

  /** Nobody else moves its money until the transaction ends. */
  void lock(String reference) {
    jdbc.sql(lock).param(reference).query(Long.class).single();
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
          told.customer().value(),
          told.amount().amount(),
          receipt.unallocated().amount(),
          told.amount().currency().getCurrencyCode(),
          told.day(),
          told.text(),
          Columns.utc(recordedAt));
      if (hasMethod) {
        values.add(PaymentMethod.word(told.method()));
      }
    }
    String rows =
        String.join(
            ",",
            Collections.nCopies(
                receipts.size(), hasMethod ? "(?,?,?,?,?,?,?,?,?)" : "(?,?,?,?,?,?,?,?)"));
    jdbc.sql(insert + rows).params(values).update();
  }

  private Receipt receipt(ResultSet row, int number) throws SQLException {
    NewReceipt told =
        new NewReceipt(
            row.getString("reference"),
            new CustomerId(row.getLong("customer_id")),
            Columns.money(row, "amount"),
            row.getObject("business_day", LocalDate.class),
            row.getString("told_text"),
            hasMethod ? PaymentMethod.kept(row.getString("method")) : null,
            List.of());
    return new Receipt(told, Columns.money(row, "unallocated"));
  }
}
