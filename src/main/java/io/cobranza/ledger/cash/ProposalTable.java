package io.cobranza.ledger.cash;

import io.cobranza.ledger.bankstatements.BankLineId;
import io.cobranza.ledger.matching.Evidence;
import io.cobranza.platform.database.Columns;
import io.cobranza.shared.CustomerId;
import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Money;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps whose a line may be. */
@Repository
class ProposalTable {

  private final JdbcClient jdbc;

  ProposalTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(BankLineId line, StoredProposal proposal) {
    jdbc.sql(
            """
            INSERT INTO incoming_proposal
              (line_id, position, customer_id, evidence, payment_reference)
            VALUES (:line, :position, :customer, :evidence, :payment)
            """)
        .param("line", line.value())
        .param("position", proposal.position())
        .param("customer", proposal.customer().value())
        .param(
            "evidence",
            proposal.evidence().stream().map(Enum::name).collect(Collectors.joining(",")))
        .param("payment", proposal.payment())
        .update();
    proposal
        .parts()
        .forEach(
            (invoice, amount) ->
                jdbc.sql(
                        """
                        INSERT INTO incoming_proposal_part (line_id, position, invoice_id, amount)
                        VALUES (:line, :position, :invoice, :amount)
                        """)
                    .param("line", line.value())
                    .param("position", proposal.position())
                    .param("invoice", invoice.value())
                    .param("amount", amount.amount())
                    .update());
  }

  /** In their order. */
  List<StoredProposal> of(BankLineId line) {
    Map<Integer, Map<InvoiceId, Money>> parts = parts(line);
    return jdbc.sql("SELECT * FROM incoming_proposal WHERE line_id = :line ORDER BY position")
        .param("line", line.value())
        .query(
            (row, number) ->
                new StoredProposal(
                    row.getInt("position"),
                    new CustomerId(row.getLong("customer_id")),
                    evidence(row.getString("evidence")),
                    parts.getOrDefault(row.getInt("position"), Map.of()),
                    row.getString("payment_reference")))
        .list();
  }

  private Map<Integer, Map<InvoiceId, Money>> parts(BankLineId line) {
    Map<Integer, Map<InvoiceId, Money>> parts = new HashMap<>();
    jdbc.sql(
            """
            SELECT p.position, p.invoice_id, p.amount, l.currency
            FROM incoming_proposal_part p JOIN told_bank_line l ON l.line_id = p.line_id
            WHERE p.line_id = :line ORDER BY p.position, p.invoice_id
            """)
        .param("line", line.value())
        .query(
            row -> {
              parts
                  .computeIfAbsent(row.getInt("position"), position -> new LinkedHashMap<>())
                  .put(new InvoiceId(row.getLong("invoice_id")), Columns.money(row, "amount"));
            });
    return parts;
  }

  /** A word that this version no longer has says nothing. */
  private static List<Evidence> evidence(String words) {
    List<String> told = List.of(words.split(","));
    return Arrays.stream(Evidence.values()).filter(each -> told.contains(each.name())).toList();
  }
}
