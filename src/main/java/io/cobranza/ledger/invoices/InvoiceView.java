package io.cobranza.ledger.invoices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/**
 * An invoice as the API shows it. Amounts are texts: a JSON number may lose a cent on its way.
 *
 * @param customer its number
 * @param open what is still to be paid
 */
record InvoiceView(
    String source,
    String number,
    String customer,
    LocalDate issuedOn,
    LocalDate dueOn,
    String amount,
    String open,
    String currency,
    InvoiceState state,
    LocalDate settledOn,
    LocalDate withdrawnOn,
    String withdrawalReason,
    String purchaseOrder,
    String deliveryNote,
    String sentBy,
    LocalDate sentOn) {

  static InvoiceView of(ResultSet row, int rowNumber) throws SQLException {
    InvoiceFacts facts = InvoiceQueries.facts(row, rowNumber);
    return new InvoiceView(
        row.getString("source"),
        facts.number(),
        row.getString("customer_number"),
        facts.issuedOn(),
        facts.dueOn(),
        facts.amount().amount().toPlainString(),
        facts.open().amount().toPlainString(),
        facts.amount().currency().getCurrencyCode(),
        InvoiceState.of(facts),
        facts.settledOn(),
        row.getObject("withdrawn_on", LocalDate.class),
        row.getString("withdrawal_reason"),
        facts.purchaseOrder(),
        facts.deliveryNote(),
        facts.sentBy(),
        facts.sentOn());
  }
}
