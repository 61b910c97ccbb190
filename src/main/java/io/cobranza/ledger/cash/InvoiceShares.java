package io.cobranza.ledger.cash;

import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.ledger.invoices.InvoiceNumbers;
import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Money;
import io.cobranza.shared.Refused;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Shares a payment out among the invoices that somebody names for it. */
@Component
class InvoiceShares {

  private static final String TYPED = Decision.Choice.INVOICES.field();
  private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");

  private final Invoices invoices;

  InvoiceShares(Invoices invoices) {
    this.invoices = invoices;
  }

  /**
   * To each what is open of it, in the order in which they are named, as far as the money reaches.
   *
   * @param numbers with commas or blanks between them
   * @throws Refused if one is unknown, of another currency or not open, or gets nothing
   */
  Plan inOrder(Money amount, String numbers) {
    Map<InvoiceId, Money> parts = new LinkedHashMap<>();
    List<InvoiceFacts> named = named(numbers);
    Money left = amount;
    for (InvoiceFacts invoice : named) {
      if (!invoice.open().currency().equals(amount.currency())) {
        throw Refused.invalid(
            TYPED,
            "payment.otherCurrency",
            invoice.number(),
            invoice.open().currency().getCurrencyCode(),
            amount.currency().getCurrencyCode());
      }
      if (!invoice.open().isPositive()) {
        throw Refused.invalid(TYPED, "cash.notOpen", invoice.number());
      }
      Money part = left.min(invoice.open());
      if (!part.isPositive()) {
        throw Refused.invalid(TYPED, "cash.nothingLeft", invoice.number());
      }
      parts.put(invoice.id(), part);
      left = left.minus(part);
    }
    return Plan.payment(named.get(0).customer(), parts);
  }

  private List<InvoiceFacts> named(String numbers) {
    List<String> told =
        Arrays.stream(BETWEEN.split(numbers.strip()))
            .filter(number -> !number.isEmpty())
            .distinct()
            .toList();
    if (told.isEmpty()) {
      throw Refused.invalid(TYPED, "field.required");
    }
    InvoiceNumbers known = invoices.numbered(told);
    try {
      return told.stream().map(number -> invoices.get(known.require(number, null))).toList();
    } catch (Refused refused) {
      throw Refused.invalid(TYPED, refused.messageKey(), refused.arguments());
    }
  }

  /**
   * @throws Refused if one of the parts is more than is open by now
   */
  void requireOpen(Map<InvoiceId, Money> parts) {
    for (InvoiceFacts invoice : invoices.getAll(parts.keySet())) {
      if (!invoice.open().isAtLeast(parts.get(invoice.id()))) {
        throw Refused.invalid(
            Decision.Choice.PROPOSAL.field(), "cash.openIsLess", invoice.number());
      }
    }
  }
}
