package io.cobranza.ledger.payments;

import io.cobranza.ledger.invoices.BookingKind;
import io.cobranza.ledger.invoices.Bookings;
import io.cobranza.ledger.invoices.LockedInvoices;
import io.cobranza.platform.database.Columns;
import io.cobranza.shared.CustomerId;
import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Money;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Payments that the bank gave back, and what that costs. */
@Service
@Transactional(readOnly = true)
public class ReturnedPayments {

  private final JdbcClient jdbc;
  private final Bookings bookings;

  ReturnedPayments(JdbcClient jdbc, Bookings bookings) {
    this.jdbc = jdbc;
    this.bookings = bookings;
  }

  /**
   * @param invoice one that the payment was meant for
   */
  public ReturnedPayment of(ReversalId id, InvoiceId invoice) {
    return jdbc.sql(
            """
            SELECT r.payment_reference, r.reason, r.received_on, r.returned_on, t.currency,
              -t.amount AS amount,
              (SELECT -f.amount FROM told_deduction f
               WHERE f.reference = r.payment_reference AND f.kind = 'RETURN_FEE'
                 AND f.invoice_id = t.invoice_id) AS fee
            FROM returned_payment r
            JOIN told_deduction t ON t.reference = r.payment_reference AND t.kind = 'PAYMENT'
              AND t.invoice_id = :invoice AND t.amount < 0
            WHERE r.reversal_id = :id
            ORDER BY t.part DESC LIMIT 1
            """)
        .param("id", id.value())
        .param("invoice", invoice.value())
        .query(
            (row, number) ->
                new ReturnedPayment(
                    row.getString("payment_reference"),
                    ReversalReason.valueOf(row.getString("reason")),
                    Columns.money(row, "amount"),
                    row.getBigDecimal("fee") == null ? null : Columns.money(row, "fee"),
                    row.getObject("received_on", LocalDate.class),
                    row.getObject("returned_on", LocalDate.class)))
        .single();
  }

  /** How many payments of a customer came back on or after that day. */
  public int countSince(CustomerId customer, LocalDate since) {
    return jdbc.sql(
            """
            SELECT COUNT(*) FROM returned_payment
            WHERE customer_id = :customer AND returned_on >= :since
            """)
        .param("customer", customer.value())
        .param("since", since)
        .query(Integer.class)
        .single();
  }

  /**
   * Adds what the bank took for the return to what the invoice claims. The bank took it once: what
   * was passed on with another invoice of the same payment is not passed on again.
   *
   * @param fee more than nothing, in the currency of the invoice
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void passOnFee(ReversalId id, InvoiceId invoice, Money fee) {
    LockedInvoices locked = bookings.lock(List.of(invoice));
    ReturnedPayment returned = of(id, invoice);
    if (isPassedOn(returned.reference())) {
      return;
    }
    locked.book(
        invoice,
        BookingKind.RETURN_FEE,
        returned.reference(),
        Money.zero(fee.currency()).minus(fee),
        returned.returnedOn());
    locked.announce();
  }

  private boolean isPassedOn(String payment) {
    return jdbc.sql(
                "SELECT COUNT(*) FROM told_deduction WHERE reference = ? AND kind = 'RETURN_FEE'")
            .param(payment)
            .query(Integer.class)
            .single()
        > 0;
  }
}
