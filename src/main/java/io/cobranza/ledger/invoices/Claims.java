package io.cobranza.ledger.invoices;

import io.cobranza.ledger.invoices.InvoiceAccount.Entry;
import io.cobranza.ledger.invoices.LateCharges.Claim;
import io.cobranza.shared.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.EnumMap;
import java.util.EnumSet;
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

  static Claims of(Money amount, List<Entry> lines) {
    Claims claims = new Claims(amount.amount(), amount.currency());
    lines.forEach(
        line -> claims.open.merge(claim(line.kind()), line.amount().negate(), BigDecimal::add));
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

  /** Whether it is owed for being late. */
  static boolean isCharge(BookingKind kind) {
    return kind == BookingKind.INTEREST || kind == BookingKind.COMPENSATION;
  }

  /** Whether a payment, a credit note or a write-off takes it off the balance. */
  static boolean isTakenBy(BookingKind receipt, BookingKind booked) {
    return receipt == BookingKind.PAYMENT
        ? EnumSet.of(BookingKind.PAYMENT, BookingKind.INTEREST_PAID, BookingKind.COMPENSATION_PAID)
            .contains(booked)
        : receipt == booked;
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
