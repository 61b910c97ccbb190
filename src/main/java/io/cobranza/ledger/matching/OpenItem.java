package io.cobranza.ledger.matching;

import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * An invoice that is not paid.
 *
 * @param references what else it bears, such as the purchase order
 * @param discount null if none was agreed
 */
public record OpenItem(
    InvoiceId invoice,
    String number,
    List<String> references,
    Money open,
    LocalDate dueOn,
    AgreedDiscount discount) {

  public OpenItem {
    references = List.copyOf(references);
  }

  /** What settles it on that day. */
  Money settledBy(LocalDate day) {
    return discount == null || day.isAfter(discount.until()) ? open : open.minus(discount.amount());
  }
}
