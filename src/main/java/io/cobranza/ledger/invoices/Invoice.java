package io.cobranza.ledger.invoices;

import io.cobranza.ledger.invoices.LateCharges.Claim;
import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Money;
import io.cobranza.shared.Refused;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * An invoice and what was booked against it. Its balance is never typed in: it is what the bookings
 * leave. Loaded only under a lock (see {@link InvoiceRepository}), so that two payments at once
 * cannot both see the same balance.
 */
@Entity
class Invoice {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String number;
  private LocalDate issuedOn;
  private LocalDate dueOn;
  private BigDecimal amount;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(length = 3)
  private Currency currency;

  private String sentBy;
  private LocalDate sentOn;
  private LocalDate settledOn;
  private LocalDate withdrawnOn;

  @Column(length = 4000)
  private String withdrawalReason;

  /** Read after the lock, for all locked invoices at once. */
  @OneToMany(mappedBy = "invoice", cascade = CascadeType.PERSIST)
  @BatchSize(size = 1000)
  private List<Booking> bookings = new ArrayList<>();

  protected Invoice() {}

  InvoiceId id() {
    return new InvoiceId(id);
  }

  Money open() {
    if (withdrawnOn != null) {
      return Money.zero(currency);
    }
    BigDecimal booked =
        bookings.stream().map(Booking::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Money(amount.subtract(booked), currency);
  }

  /**
   * @throws Refused if the money is of another currency
   */
  void requireCurrency(Money money) {
    if (!money.currency().equals(currency)) {
      throw Refused.invalid(
          "currency",
          "payment.otherCurrency",
          number,
          currency.getCurrencyCode(),
          money.currency().getCurrencyCode());
    }
  }

  /** Claims what being late has cost up to that day and was not claimed yet. */
  void charge(LateCharges.Terms terms, String reference, LocalDate on) {
    if (!on.isAfter(dueOn) || !open().isPositive()) {
      return;
    }
    boolean first = bookings.stream().noneMatch(each -> each.kind() == BookingKind.COMPENSATION);
    if (first && claims().open(Claim.PRINCIPAL).isPositive()) {
      add(BookingKind.COMPENSATION, reference, terms.compensation().amount().negate(), on);
    }
    BigDecimal owed = terms.interest(principal(), on).amount();
    BigDecimal charged =
        bookings.stream()
            .filter(each -> each.kind() == BookingKind.INTEREST)
            .map(each -> each.amount().negate())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (owed.compareTo(charged) > 0) {
      add(BookingKind.INTEREST, reference, charged.subtract(owed), on);
    }
  }

  /** Takes as much of a payment as is open, claim by claim; answers what it took. */
  Money receive(List<Claim> order, String reference, Money money, LocalDate on) {
    if (withdrawnOn != null) {
      return Money.zero(currency);
    }
    Money left = money;
    for (Claim claim : order) {
      left = left.minus(take(Claims.paid(claim), reference, left.min(claims().open(claim)), on));
    }
    return money.minus(left);
  }

  /** Takes as much off the invoiced amount as is open of it; answers what it took. */
  Money credit(String reference, Money money, LocalDate on) {
    if (withdrawnOn != null) {
      return Money.zero(currency);
    }
    return take(BookingKind.CREDIT_NOTE, reference, money.min(claims().open(Claim.PRINCIPAL)), on);
  }

  /** Takes as much of the money as is open, whatever it is open for; answers what it took. */
  Money book(BookingKind kind, String reference, Money money, LocalDate on) {
    return take(kind, reference, money.min(open()), on);
  }

  private Money take(BookingKind kind, String reference, Money part, LocalDate on) {
    if (part.isPositive()) {
      add(kind, reference, part.amount(), on);
      settledOn = Settlement.dayOf(amount, bookings);
    }
    return part;
  }

  private void add(BookingKind kind, String reference, BigDecimal change, LocalDate on) {
    if (change.signum() != 0) {
      bookings.add(new Booking(this, kind, reference, change, on));
    }
  }

  private Claims claims() {
    return Claims.of(amount, currency, bookings);
  }

  private LateCharges.Principal principal() {
    return new LateCharges.Principal(
        new Money(amount, currency),
        dueOn,
        bookings.stream()
            .filter(each -> Claims.isPrincipal(each.kind()))
            .map(
                each ->
                    new LateCharges.Reduction(each.bookedOn(), new Money(each.amount(), currency)))
            .toList());
  }

  void wasSent(String by, LocalDate on) {
    sentBy = by;
    sentOn = on;
  }

  /** Answers the due date until now. */
  LocalDate becomeDueOn(LocalDate day) {
    requireOpen("dueOn");
    if (day.isBefore(issuedOn)) {
      throw Refused.invalid("dueOn", "invoice.dueBeforeIssue");
    }
    LocalDate before = dueOn;
    dueOn = day;
    return before;
  }

  /** Answers false if it was withdrawn before; the first reason stays. */
  boolean withdraw(LocalDate on, String reason) {
    if (withdrawnOn != null) {
      return false;
    }
    requireOpen("number");
    withdrawnOn = on;
    withdrawalReason = reason;
    return true;
  }

  private void requireOpen(String field) {
    if (settledOn != null) {
      throw Refused.conflict(field, "invoice.settled", number);
    }
    if (withdrawnOn != null) {
      throw Refused.conflict(field, "invoice.withdrawn", number);
    }
  }

  LocalDate settledOn() {
    return settledOn;
  }
}
