package io.cobranza.ledger.payments;

import io.cobranza.platform.database.Columns;
import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Money;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the money of a receipt is by now. */
@Repository
class ReceiptShares {

  private static final String PAYMENT_ON_ACCOUNT =
      "SELECT currency, amount FROM payment_on_account WHERE reference = :reference";
  private static final String CREDIT_NOTE_ON_ACCOUNT =
      "SELECT currency, amount FROM credit_note_on_account WHERE reference = :reference";

  private final JdbcClient jdbc;

  ReceiptShares(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What of a receipt is meant for an invoice.
   *
   * @param day the business day with which it counts there
   * @param given what the invoice may take of it at most
   * @param taken what it does take; nothing if it was withdrawn
   */
  record Share(InvoiceId invoice, LocalDate day, Money given, Money taken) {

    /** What the invoice has no use for. */
    Money idle() {
      return given.minus(taken);
    }
  }

  /** In the order of the invoices; those from which all was taken back are left out. */
  List<Share> of(ReceiptKind kind, String reference) {
    return jdbc.sql(
            """
            SELECT t.invoice_id, t.currency, MIN(t.day) AS day, SUM(t.amount) AS given,
              COALESCE((SELECT SUM(b.amount) FROM taken_by_receipt b
                        WHERE b.invoice_id = t.invoice_id AND b.receipt_kind = :kind
                          AND b.reference = :reference AND NOT b.withdrawn), 0) AS taken
            FROM told_deduction t
            WHERE t.kind = :kind AND t.reference = :reference
            GROUP BY t.invoice_id, t.currency HAVING SUM(t.amount) > 0 ORDER BY t.invoice_id
            """)
        .param("kind", kind.name())
        .param("reference", reference)
        .query(
            (row, number) ->
                new Share(
                    new InvoiceId(row.getLong("invoice_id")),
                    row.getObject("day", LocalDate.class),
                    Columns.money(row, "given"),
                    Columns.money(row, "taken")))
        .list();
  }

  /**
   * What of it is on the customer's account.
   *
   * @return null if it was reversed
   */
  Money onAccount(ReceiptKind kind, String reference) {
    return jdbc.sql(kind == ReceiptKind.PAYMENT ? PAYMENT_ON_ACCOUNT : CREDIT_NOTE_ON_ACCOUNT)
        .param("reference", reference)
        .query((row, number) -> Columns.money(row, "amount"))
        .optional()
        .orElse(null);
  }
}
