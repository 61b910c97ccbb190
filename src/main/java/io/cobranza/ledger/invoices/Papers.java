package io.cobranza.ledger.invoices;

import io.cobranza.shared.FieldRules;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/**
 * What a customer looks for before it pays an invoice; each null if unknown.
 *
 * @param purchaseOrder the customer's
 * @param sentBy how it was sent, in the ERP's words (e-mail, post, portal)
 */
public record Papers(String purchaseOrder, String deliveryNote, String sentBy, LocalDate sentOn) {

  static Papers of(ResultSet invoice) throws SQLException {
    return new Papers(
        invoice.getString("purchase_order"),
        invoice.getString("delivery_note"),
        invoice.getString("sent_by"),
        invoice.getObject("sent_on", LocalDate.class));
  }

  Papers checked() {
    return new Papers(
        optional("purchaseOrder", purchaseOrder),
        optional("deliveryNote", deliveryNote),
        optional("sentBy", sentBy),
        FieldRules.optionalDate("sentOn", sentOn).orElse(null));
  }

  private static String optional(String field, String value) {
    return FieldRules.optionalText(field, value, FieldRules.IDENTIFIER).orElse(null);
  }
}
