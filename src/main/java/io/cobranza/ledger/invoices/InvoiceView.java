package io.cobranza.ledger.invoices;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/**
 * An invoice as the API shows it, flat.
 *
 * @param customer its number
 */
record InvoiceView(
    String source,
    String number,
    String customer,
    LocalDate issuedOn,
    LocalDate dueOn,
    @JsonUnwrapped Amounts amounts,
    @JsonUnwrapped Standing standing,
    @JsonUnwrapped Papers papers) {

  /**
   * Amounts are texts: a JSON number may lose a cent on its way.
   *
   * @param open what is still to be paid, now or later
   * @param notYetDue what of it belongs to parts that are not due yet and not to be paid next
   */
  record Amounts(String amount, String open, String notYetDue, String currency) {

    static Amounts of(InvoiceFacts invoice) {
      return new Amounts(
          invoice.amount().amount().toPlainString(),
          invoice.owed().amount().toPlainString(),
          invoice.balance().later().amount().toPlainString(),
          invoice.amount().currency().getCurrencyCode());
    }
  }

  record Standing(
      InvoiceState state, LocalDate settledOn, LocalDate withdrawnOn, String withdrawalReason) {}

  static InvoiceView of(ResultSet row, int rowNumber) throws SQLException {
    InvoiceFacts facts = InvoiceQueries.facts(row, rowNumber);
    return new InvoiceView(
        row.getString("source"),
        facts.number(),
        row.getString("customer_number"),
        facts.issuedOn(),
        facts.dueOn(),
        Amounts.of(facts),
        new Standing(
            InvoiceState.of(facts.balance()),
            facts.balance().settledOn(),
            row.getObject("withdrawn_on", LocalDate.class),
            row.getString("withdrawal_reason")),
        facts.papers());
  }
}
