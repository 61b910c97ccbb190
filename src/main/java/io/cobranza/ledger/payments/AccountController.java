package io.cobranza.ledger.payments;

import io.cobranza.ledger.customers.Customers;
import io.cobranza.platform.database.Columns;
import io.cobranza.shared.Money;
import io.cobranza.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What we hold for a customer, receipt by receipt. */
@RestController
class AccountController {

  /** So many are shown; whoever holds more money than that has another question to answer. */
  private static final int SHOWN = 200;

  /**
   * @param kind {@code PAYMENT} or {@code CREDIT_NOTE}
   * @param amount what is left of it; as a text, a JSON number may lose a cent on its way
   */
  record HeldView(String kind, String reference, LocalDate day, String amount, String currency) {}

  private final Customers customers;
  private final JdbcClient jdbc;

  AccountController(Customers customers, JdbcClient jdbc) {
    this.customers = customers;
    this.jdbc = jdbc;
  }

  /** The oldest first. */
  @GetMapping("/api/customers/{number}/account")
  List<HeldView> account(@PathVariable String number) {
    long customer =
        customers
            .find(number)
            .orElseThrow(() -> Refused.unknown("number", "customer.unknown", number))
            .id()
            .value();
    return jdbc.sql(
            """
            SELECT receipt_kind, reference, day, amount, currency FROM (
              SELECT 'PAYMENT' AS receipt_kind, reference, day, amount, currency
              FROM payment_on_account WHERE customer_id = :customer AND amount > 0
              UNION ALL
              SELECT 'CREDIT_NOTE', reference, day, amount, currency
              FROM credit_note_on_account WHERE customer_id = :customer AND amount > 0
            ) held ORDER BY day, reference LIMIT :shown
            """)
        .param("customer", customer)
        .param("shown", SHOWN)
        .query(
            (row, position) -> {
              Money held = Columns.money(row, "amount");
              return new HeldView(
                  row.getString("receipt_kind"),
                  row.getString("reference"),
                  row.getObject("day", LocalDate.class),
                  held.amount().toPlainString(),
                  held.currency().getCurrencyCode());
            })
        .list();
  }
}
