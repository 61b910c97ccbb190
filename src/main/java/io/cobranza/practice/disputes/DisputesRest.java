package io.cobranza.practice.disputes;

import io.cobranza.ledger.payments.NotForAccountMoney;
import org.springframework.stereotype.Component;

/** Money that nobody told for an invoice does not pay what its customer disputes. */
@Component
class DisputesRest implements NotForAccountMoney {

  @Override
  public String invoices() {
    return "SELECT d.invoice_id FROM open_dispute d";
  }
}
