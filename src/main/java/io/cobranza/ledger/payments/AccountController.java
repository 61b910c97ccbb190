package io.cobranza.ledger.payments;

import io.cobranza.ledger.customers.CustomerFacts;
import io.cobranza.ledger.customers.Customers;
import io.cobranza.shared.PaymentMethod;
import io.cobranza.shared.Refused;
import java.time.LocalDate;
import java.util.List;
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
   * @param method how a payment came; null if nobody says
   * @param amount what is left of it; as a text, a JSON number may lose a cent on its way
   */
  record HeldView(
      String kind,
      String reference,
      LocalDate day,
      String amount,
      String currency,
      PaymentMethod method) {}

  private final Customers customers;
  private final HeldMoneyTable held;

  AccountController(Customers customers, HeldMoneyTable held) {
    this.customers = customers;
    this.held = held;
  }

  /** The oldest first. */
  @GetMapping("/api/customers/{number}/account")
  List<HeldView> account(@PathVariable String number) {
    CustomerFacts customer =
        customers
            .find(number)
            .orElseThrow(() -> Refused.unknown("number", "customer.unknown", number));
    return held.of(customer.id(), SHOWN).stream()
        .map(
            each ->
                new HeldView(
                    each.kind().name(),
                    each.reference(),
                    each.day(),
                    each.amount().amount().toPlainString(),
                    each.amount().currency().getCurrencyCode(),
                    each.method()))
        .toList();
  }
}
