package io.cobranza.ledger.cash;

import io.cobranza.ledger.bankstatements.KeptLine;
import io.cobranza.shared.CustomerId;
import io.cobranza.shared.Money;
import io.cobranza.shared.Refused;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the payment that a line takes back. */
@Repository
class PaymentFinder {

  private final JdbcClient jdbc;

  PaymentFinder(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Of the same amount, not taken back yet; named by a reference first, then the latest. */
  List<FoundPayment> takenBackBy(KeptLine line) {
    Money amount = Money.zero(line.amount().currency()).minus(line.amount());
    return jdbc.sql(
            """
            SELECT p.reference, p.customer_id,
              p.reference IN (:endToEnd, :bank) OR COALESCE(l.end_to_end_id = :endToEnd, FALSE)
                AS by_reference,
              COALESCE(l.counterparty_account = :account, FALSE)
                OR EXISTS (SELECT 1 FROM payer_account k
                           WHERE k.account = :account AND k.customer_id = p.customer_id)
                AS from_account
            FROM received_payment p
            LEFT JOIN incoming_line i
              ON i.payment_reference = p.reference AND i.kind = 'CAME_IN'
            LEFT JOIN told_bank_line l ON l.line_id = i.line_id
            WHERE p.amount = :amount AND p.currency = :currency AND p.received_on <= :day
            ORDER BY by_reference DESC, from_account DESC, p.received_on DESC, p.reference
            LIMIT :most
            """)
        .param("endToEnd", orNothing(line.line().references().endToEndId()))
        .param("bank", orNothing(line.line().entry().bankReference()))
        .param("account", orNothing(line.line().counterparty().account()))
        .param("amount", amount.amount())
        .param("currency", amount.currency().getCurrencyCode())
        .param("day", line.line().entry().bookedOn())
        .param("most", LinesToAssign.MOST_PROPOSALS)
        .query(
            (row, number) ->
                new FoundPayment(
                    row.getString("reference"),
                    new CustomerId(row.getLong("customer_id")),
                    row.getBoolean("by_reference"),
                    row.getBoolean("from_account")))
        .list();
  }

  /**
   * The payment of that reference, if the line can take it back.
   *
   * @throws Refused if there is none, or its amount, its day or its currency is another
   */
  String require(KeptLine line, String reference) {
    return jdbc.sql(
            """
            SELECT reference FROM received_payment
            WHERE reference = :reference AND amount = :amount AND currency = :currency
              AND received_on <= :day
            """)
        .param("reference", reference)
        .param("amount", line.amount().amount().negate())
        .param("currency", line.amount().currency().getCurrencyCode())
        .param("day", line.line().entry().bookedOn())
        .query(String.class)
        .optional()
        .orElseThrow(
            () ->
                Refused.invalid(Decision.Choice.PAYMENT.field(), "cash.noSuchPayment", reference));
  }

  /** No reference and no account is empty. */
  private static String orNothing(String told) {
    return told == null ? "" : told;
  }
}
