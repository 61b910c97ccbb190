package io.cobranza.ledger.invoices;

import io.cobranza.ledger.invoices.LateCharges.Claim;
import io.cobranza.shared.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What is open of one invoice, claim by claim. */
final class Claims {

  private final Map<Claim, BigDecimal> open = new EnumMap<>(Claim.class);
  private final Currency currency;

  private Claims(BigDecimal amount, Currency currency) {
    this.currency = currency;
    for (Claim claim : Claim.values()) {
      open.put(claim, BigDecimal.ZERO);
    }
    open.put(Claim.PRINCIPAL, amount);
  }

  static Claims of(BigDecimal amount, Currency currency, List<Booking> bookings) {
    Claims claims = new Claims(amount, currency);
    bookings.forEach(
        booking ->
            claims.open.merge(claim(booking.kind()), booking.amount().negate(), BigDecimal::add));
    claims.carryOver(Claim.PRINCIPAL, Claim.INTEREST);
    claims.carryOver(Claim.INTEREST, Claim.COMPENSATION);
    return claims;
  }

  /** What was given up beyond one claim was given up of the next. */
  private void carryOver(Claim from, Claim to) {
    BigDecimal beyond = open.get(from).min(BigDecimal.ZERO);
    open.merge(from, beyond.negate(), BigDecimal::add);
    open.merge(to, beyond, BigDecimal::add);
  }

  private static Claim claim(BookingKind kind) {
    return switch (kind) {
      case INTEREST, INTEREST_PAID -> Claim.INTEREST;
      case COMPENSATION, COMPENSATION_PAID -> Claim.COMPENSATION;
      default -> Claim.PRINCIPAL;
    };
  }

  /** Whether it makes what was invoiced smaller. */
  static boolean isPrincipal(BookingKind kind) {
    return claim(kind) == Claim.PRINCIPAL;
  }

  static BookingKind paid(Claim claim) {
    return switch (claim) {
      case INTEREST -> BookingKind.INTEREST_PAID;
      case COMPENSATION -> BookingKind.COMPENSATION_PAID;
      case PRINCIPAL -> BookingKind.PAYMENT;
    };
  }

  Money open(Claim claim) {
    return new Money(open.get(claim), currency);
  }
}
