package io.cobranza.ledger.invoices;

import io.cobranza.shared.FieldRules;
import io.cobranza.shared.Money;
import io.cobranza.shared.Refused;
import java.time.LocalDate;
import java.util.List;

/**
 * When a new invoice is to be paid, checked.
 *
 * @param dueOn the first day on which something of it is due
 * @param parts in the order of their days; empty if all of it is due on one
 * @param discount for who pays promptly; null if none was agreed
 */
record PaymentTerms(LocalDate dueOn, List<DuePart> parts, Discount discount) {

  private static final int MOST_PARTS = 120;

  /**
   * @param dueOn may be null where there are parts
   * @throws Refused if the parts are not two or more in the order of their days, or their sum is
   *     not the amount
   */
  static PaymentTerms of(LocalDate dueOn, List<DuePart> parts, Money amount) {
    if (parts.isEmpty()) {
      return new PaymentTerms(FieldRules.date("dueOn", dueOn), parts, null);
    }
    if (parts.size() == 1 || parts.size() > MOST_PARTS) {
      throw refused("invoice.partsCount", MOST_PARTS);
    }
    requireOrder(parts);
    Money sum = parts.stream().map(DuePart::amount).reduce(Money::plus).orElseThrow();
    if (sum.compareTo(amount) != 0) {
      throw refused("invoice.partsSum", sum, amount);
    }
    LocalDate first = parts.get(0).dueOn();
    if (dueOn != null && !dueOn.equals(first)) {
      throw refused("invoice.partsBegin", first);
    }
    return new PaymentTerms(first, List.copyOf(parts), null);
  }

  /**
   * @param agreed null if none was
   * @throws Refused if it is to be paid in parts
   */
  PaymentTerms with(Discount agreed) {
    if (agreed != null && !parts.isEmpty()) {
      throw Refused.invalid("discountPercent", "invoice.discountInParts");
    }
    return new PaymentTerms(dueOn, parts, agreed);
  }

  private static void requireOrder(List<DuePart> parts) {
    LocalDate before = null;
    for (DuePart part : parts) {
      LocalDate day = FieldRules.date("instalments", part.dueOn());
      if (before != null && !day.isAfter(before)) {
        throw refused("invoice.partsOrder");
      }
      before = day;
    }
  }

  private static Refused refused(String message, Object... arguments) {
    return Refused.invalid("instalments", message, arguments);
  }
}
