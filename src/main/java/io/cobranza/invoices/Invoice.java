package io.cobranza.invoices;

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
import java.util.Comparator;
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
   * Takes as much of the money as is open; answers what it took.
   *
   * @throws Refused if the money is of another currency
   */
  Money book(BookingKind kind, String reference, Money money, LocalDate on) {
    if (!money.currency().equals(currency)) {
      throw Refused.invalid(
          "currency",
          "payment.otherCurrency",
          number,
          currency.getCurrencyCode(),
          money.currency().getCurrencyCode());
    }
    Money taken = money.min(open());
    if (taken.isPositive()) {
      bookings.add(new Booking(this, kind, reference, taken.amount(), on));
      settledOn = dayOfZeroBalance();
    }
    return taken;
  }

  /**
   * The day of the booking that reaches the amount when all are put in the order of their business
   * days: a booking that arrives late with an early day does not move the settlement to its own.
   */
  private LocalDate dayOfZeroBalance() {
    BigDecimal left = amount;
    for (Booking booking :
        bookings.stream().sorted(Comparator.comparing(Booking::bookedOn)).toList()) {
      left = left.subtract(booking.amount());
      if (left.signum() <= 0) {
        return booking.bookedOn();
      }
    }
    return null;
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
