package io.cobranza.ledger.payments;

import io.cobranza.ledger.payments.PostDatedPayment.State;
import io.cobranza.platform.database.Columns;
import io.cobranza.shared.CustomerId;
import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Money;
import io.cobranza.shared.PaymentMethod;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of payments to come. */
@Repository
class PostDatedTable {

  private static final String SELECT =
      """
      SELECT id, reference, customer_id, amount, currency, received_on, counts_on, text, method,
        state
      FROM post_dated_payment
      """;

  private final JdbcClient jdbc;

  PostDatedTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(PostDatedPayment payment, Instant at) {
    NewReceipt told = payment.told();
    long id =
        jdbc.sql(
                """
                INSERT INTO post_dated_payment (reference, customer_id, amount, currency,
                  received_on, counts_on, text, method, state, recorded_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id
                """)
            .params(
                told.reference(),
                told.customer().value(),
                told.amount().amount(),
                told.amount().currency().getCurrencyCode(),
                payment.receivedOn(),
                told.day(),
                told.text(),
                PaymentMethod.word(told.method()),
                payment.state().name(),
                Columns.utc(at))
            .query(Long.class)
            .single();
    for (Allocation each : told.allocations()) {
      jdbc.sql(
              """
              INSERT INTO post_dated_allocation (post_dated_payment_id, invoice_id, amount)
              VALUES (?, ?, ?)
              """)
          .params(id, each.invoice().value(), each.amount().amount())
          .update();
    }
  }

  /** Locks it until the transaction ends. */
  Optional<PostDatedPayment> lock(String reference) {
    return jdbc.sql(SELECT + "WHERE reference = ? FOR UPDATE")
        .param(reference)
        .query(this::payment)
        .optional();
  }

  /** Those whose day has come, the oldest first; those that another node counts are passed over. */
  List<PostDatedPayment> lockDue(LocalDate today, int most) {
    return jdbc.sql(
            SELECT
                + """
                WHERE state = 'WAITING' AND counts_on <= :today
                ORDER BY counts_on, id LIMIT :most FOR UPDATE SKIP LOCKED
                """)
        .param("today", today)
        .param("most", most)
        .query(this::payment)
        .list();
  }

  /** Which of these wait for their day. */
  Set<String> waitingAmong(Collection<String> references) {
    return references.isEmpty()
        ? Set.of()
        : new HashSet<>(
            jdbc.sql(
                    """
                    SELECT reference FROM post_dated_payment
                    WHERE reference IN (:references) AND state = 'WAITING'
                    """)
                .param("references", references)
                .query(String.class)
                .list());
  }

  void become(State state, String reference, ReversalReason why) {
    jdbc.sql(
            """
            UPDATE post_dated_payment SET state = ?, withdrawn_because = ? WHERE reference = ?
            """)
        .params(state.name(), why == null ? null : why.name(), reference)
        .update();
  }

  private PostDatedPayment payment(ResultSet row, int number) throws SQLException {
    Money amount = Columns.money(row, "amount");
    return new PostDatedPayment(
        new NewReceipt(
            row.getString("reference"),
            new CustomerId(row.getLong("customer_id")),
            amount,
            row.getObject("counts_on", LocalDate.class),
            row.getString("text"),
            PaymentMethod.kept(row.getString("method")),
            allocations(row.getLong("id"), amount)),
        row.getObject("received_on", LocalDate.class),
        State.valueOf(row.getString("state")));
  }

  private List<Allocation> allocations(long id, Money whole) {
    return jdbc.sql(
            """
            SELECT invoice_id, amount FROM post_dated_allocation WHERE post_dated_payment_id = ?
            """)
        .param(id)
        .query(
            (row, number) ->
                new Allocation(
                    new InvoiceId(row.getLong("invoice_id")),
                    new Money(row.getBigDecimal("amount"), whole.currency())))
        .list();
  }
}
