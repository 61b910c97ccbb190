package io.cobranza.practice.disputes;

import io.cobranza.practice.cases.EarlyReasons;
import org.springframework.stereotype.Component;

/** A dispute that came by file is decided although its invoice is not due yet. */
@Component
class DisputesOpenCases implements EarlyReasons {

  @Override
  public String invoices() {
    return "SELECT d.invoice_id FROM open_dispute d";
  }
}
