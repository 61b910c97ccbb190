package io.cobranza.ledger.bankstatements;

import io.cobranza.platform.database.Columns;
import io.cobranza.shared.Money;
import io.cobranza.shared.PaymentMethod;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes and recognises lines some hundred at a time, one statement each. */
@Repository
class BankLineTable {

  private static final int AT_A_TIME = 300;
  private static final String ROW = "(" + String.join(",", Collections.nCopies(20, "?")) + ")";

  private final JdbcClient jdbc;

  BankLineTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Of the entries of these lines those that the account has. */
  Set<EntryKey> known(long account, List<BankLine> lines) {
    Set<EntryKey> known = new HashSet<>();
    List<String> references =
        lines.stream().map(line -> line.entry().bankReference()).distinct().toList();
    for (List<String> some : portions(references)) {
      known.addAll(
          jdbc.sql(
                  """
                  SELECT DISTINCT bank_reference, booked_on, entry_amount, repetition
                  FROM bank_line WHERE account_id = :account AND bank_reference IN (:references)
                  """)
              .param("account", account)
              .param("references", some)
              .query(
                  (row, number) ->
                      new EntryKey(
                          row.getString("bank_reference"),
                          row.getObject("booked_on", LocalDate.class),
                          row.getBigDecimal("entry_amount"),
                          row.getInt("repetition")))
              .list());
    }
    return known;
  }

  void insert(long account, long statement, List<BankLine> lines) {
    for (List<BankLine> some : portions(lines)) {
      List<Object> values = new ArrayList<>();
      some.forEach(line -> addValues(values, account, statement, line));
      jdbc.sql(
              """
              INSERT INTO bank_line (account_id, statement_id, bank_reference, booked_on, value_on,
                entry_amount, repetition, number, reversal, amount, currency, end_to_end_id,
                mandate_id, counterparty_name, counterparty_account, return_reason,
                creditor_references, documents, texts, method) VALUES
              """
                  + String.join(",", Collections.nCopies(some.size(), ROW)))
          .params(values)
          .update();
    }
  }

  private static <T> List<List<T>> portions(List<T> all) {
    List<List<T>> portions = new ArrayList<>();
    for (int from = 0; from < all.size(); from += AT_A_TIME) {
      portions.add(all.subList(from, Math.min(all.size(), from + AT_A_TIME)));
    }
    return portions;
  }

  private static void addValues(List<Object> values, long account, long statement, BankLine line) {
    Entry entry = line.entry();
    Collections.addAll(
        values,
        account,
        statement,
        entry.bankReference(),
        entry.bookedOn(),
        entry.valueOn(),
        entry.amount().amount(),
        entry.repetition(),
        entry.number(),
        entry.reversal(),
        line.amount().amount(),
        line.amount().currency().getCurrencyCode(),
        line.references().endToEndId(),
        line.references().mandateId(),
        line.counterparty().name(),
        line.counterparty().account(),
        line.returnReason(),
        joined(line.remittance().creditorReferences()),
        joined(line.remittance().documents()),
        joined(line.remittance().texts()),
        PaymentMethod.word(line.references().method()));
  }

  List<BankLine> of(String account, LocalDate from, LocalDate to) {
    return jdbc.sql(
            """
            SELECT l.* FROM bank_line l JOIN bank_account a ON a.id = l.account_id
            WHERE a.identification = :account AND l.booked_on BETWEEN :from AND :to
            ORDER BY l.id
            """)
        .param("account", account)
        .param("from", from)
        .param("to", to)
        .query((row, number) -> line(row))
        .list();
  }

  static BankLine line(ResultSet row) throws SQLException {
    return new BankLine(
        new Entry(
            row.getString("bank_reference"),
            row.getObject("booked_on", LocalDate.class),
            row.getObject("value_on", LocalDate.class),
            new Money(row.getBigDecimal("entry_amount"), Columns.currency(row)),
            row.getInt("repetition"),
            row.getInt("number"),
            row.getBoolean("reversal")),
        Columns.money(row, "amount"),
        new References(
            row.getString("end_to_end_id"),
            row.getString("mandate_id"),
            PaymentMethod.kept(row.getString("method"))),
        new Counterparty(row.getString("counterparty_name"), row.getString("counterparty_account")),
        new Remittance(
            split(row.getString("creditor_references")),
            split(row.getString("documents")),
            split(row.getString("texts"))),
        row.getString("return_reason"));
  }

  /** None of them has a line end: they were read as lines. */
  private static String joined(List<String> texts) {
    return texts.isEmpty() ? null : String.join("\n", texts);
  }

  private static List<String> split(String texts) {
    return texts == null ? List.of() : List.of(texts.split("\n"));
  }
}
