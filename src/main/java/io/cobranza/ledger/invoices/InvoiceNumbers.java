package io.cobranza.ledger.invoices;

import io.cobranza.shared.CustomerId;
import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Which invoices some numbers mean, found out for many at once. */
public final class InvoiceNumbers {

  /** One of them. */
  public record Named(
      String source, String number, InvoiceId id, CustomerId customer, LocalDate issuedOn) {}

  private final Map<String, List<Named>> byNumber;

  InvoiceNumbers(Map<String, List<Named>> byNumber) {
    this.byNumber = byNumber;
  }

  /**
   * @param source null for any
   * @throws Refused as invalid if there is none, as a conflict if several sources have one
   */
  public Named named(String number, String source) {
    List<Named> found =
        byNumber.getOrDefault(number, List.of()).stream()
            .filter(invoice -> source == null || invoice.source().equals(source))
            .toList();
    if (found.isEmpty()) {
      throw Refused.invalid("invoiceNumber", "invoice.unknown", number);
    }
    if (found.size() > 1) {
      throw Refused.conflict("source", "invoice.severalSources", number);
    }
    return found.get(0);
  }

  /** The id of {@link #named}. */
  public InvoiceId require(String number, String source) {
    return named(number, source).id();
  }
}
