package io.cobranza.demo;

import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.ledger.payments.IncomingPayment;
import io.cobranza.ledger.payments.Payments;
import io.cobranza.shared.Money;
import io.cobranza.shared.PaymentMethod;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the demo's cash desk does: a cheque that counts later, and money that is paid back. */
@Component
@Profile("demo")
class DemoCash {

  private final Payments payments;
  private final Invoices invoices;

  DemoCash(Payments payments, Invoices invoices) {
    this.payments = payments;
    this.invoices = invoices;
  }

  /** A cheque that counts on its day. */
  void keep(Map<String, String> row) {
    InvoiceFacts invoice = invoices.find(row.get("invoiceNumber")).orElseThrow();
    payments.expect(
        new IncomingPayment(
            row.get("reference"),
            invoice.customer(),
            amount(row),
            LocalDate.parse(row.get("day")),
            row.get("text"),
            PaymentMethod.CHEQUE,
            Map.of(invoice.id(), amount(row))),
        LocalDate.parse(row.get("pendingUntil")));
  }

  /** Money that no invoice had taken. */
  void payBack(Map<String, String> row) {
    payments.payBack(
        row.get("reference"),
        row.get("payment"),
        amount(row),
        LocalDate.parse(row.get("day")),
        row.get("reason"));
  }

  private static Money amount(Map<String, String> row) {
    return Money.of(row.get("amount"), row.get("currency"));
  }
}
