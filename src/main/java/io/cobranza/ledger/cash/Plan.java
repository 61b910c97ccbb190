package io.cobranza.ledger.cash;

import io.cobranza.ledger.bankstatements.KeptLine;
import io.cobranza.shared.CustomerId;
import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Money;
import java.util.Map;

/**
 * What is to be booked of a line.
 *
 * @param customer null if nothing is to be booked as a payment
 * @param parts what goes to which invoice; the rest stays on the customer's account
 * @param takenBack the payment that is to be taken back; null if none
 */
record Plan(CustomerId customer, Map<InvoiceId, Money> parts, String takenBack) {

  static final Plan NOTHING = new Plan(null, Map.of(), null);

  static Plan payment(CustomerId customer, Map<InvoiceId, Money> parts) {
    return new Plan(customer, parts, null);
  }

  static Plan takingBack(String payment) {
    return new Plan(null, Map.of(), payment);
  }

  boolean isPayment() {
    return customer != null;
  }

  LineState state() {
    return isPayment() || takenBack != null ? LineState.ASSIGNED : LineState.NOT_OURS;
  }

  /** Null if there is none. */
  String paymentOf(KeptLine line) {
    return isPayment() ? line.paymentReference() : takenBack;
  }
}
