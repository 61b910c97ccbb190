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
import java.util.Set;

/** What is open of one invoice, claim by claim. */
final class Claims {

  private static final List<Claim> GIVEN_UP =
      List.of(Claim.PRINCIPAL, Claim.INTEREST, Claim.COMPENSATION);

  private static final Set<BookingKind> PAID =
      EnumSet.of(BookingKind.COMPENSATION_PAID, BookingKind.INTEREST_PAID, BookingKind.PAYMENT);

  private final Map<Claim, BigDecimal> booked = new EnumMap<>(Claim.class);
  private final Currency currency;

  Claims(Money amount) {
    currency = amount.currency();
    for (Claim claim : Claim.values()) {
      booked.put(claim, BigDecimal.ZERO);
    }
    booked.put(Claim.PRINCIPAL, amount.amount());
  }

  void book(Entry line) {
    booked.merge(claimOf(line.kind()), line.amount().negate(), BigDecimal::add);
  }

  /** Of which claim it is. */
  static Claim claimOf(BookingKind kind) {
    return switch (kind) {
      case INTEREST, INTEREST_PAID, INTEREST_WAIVED -> Claim.INTEREST;
      case COMPENSATION, RETURN_FEE, COMPENSATION_PAID, COMPENSATION_WAIVED -> Claim.COMPENSATION;
      default -> Claim.PRINCIPAL;
    };
  }

  /** Whether it makes what was invoiced smaller. */
  static boolean isPrincipal(BookingKind kind) {
    return claimOf(kind) == Claim.PRINCIPAL;
  }

  /** Whether it makes more owed, unless it is taken back. */
  static boolean addsToBalance(BookingKind kind) {
    return isCharge(kind) || kind == BookingKind.RETURN_FEE;
  }

  /** Whether it is owed for being late. */
  static boolean isCharge(BookingKind kind) {
    return kind == BookingKind.INTEREST || kind == BookingKind.COMPENSATION;
  }

  /** Whether somebody lets the customer off a charge. */
  static boolean isWaiver(BookingKind kind) {
    return kind == BookingKind.INTEREST_WAIVED || kind == BookingKind.COMPENSATION_WAIVED;
  }

  /** As what a payment, a credit note or whatever else is booked. */
  static Set<BookingKind> takenBy(BookingKind receipt) {
    return receipt == BookingKind.PAYMENT ? PAID : EnumSet.of(receipt);
  }

  static BookingKind paid(Claim claim) {
    return switch (claim) {
      case INTEREST -> BookingKind.INTEREST_PAID;
      case COMPENSATION -> BookingKind.COMPENSATION_PAID;
      case PRINCIPAL -> BookingKind.PAYMENT;
    };
  }

  /** What was given up beyond one claim was given up of the next. */
  Money open(Claim claim) {
    BigDecimal given = BigDecimal.ZERO;
    for (Claim each : GIVEN_UP) {
      BigDecimal left = booked.get(each).add(given);
      if (each == claim) {
        return new Money(left.max(BigDecimal.ZERO), currency);
      }
      given = left.min(BigDecimal.ZERO);
    }
    throw new IllegalArgumentException("Never given up: " + claim);
  }

  Money open() {
    return new Money(booked.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add), currency);
  }
}
