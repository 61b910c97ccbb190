package io.cobranza.ledger.invoices;

import io.cobranza.ledger.invoices.InvoiceAccount.Entry;
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
import jakarta.persistence.PostLoad;
import jakarta.persistence.Transient;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

  @OneToMany(mappedBy = "invoice", cascade = CascadeType.PERSIST)
  @BatchSize(size = 1000)
  private List<Deduction> deductions = new ArrayList<>();

  @Transient private boolean changed;
  @Transient private boolean settledWhenLocked;

  protected Invoice() {}

  InvoiceId id() {
    return new InvoiceId(id);
  }

  /**
   * @throws Refused if the money is of another currency
   */
  void requireCurrency(Currency told) {
    if (!told.equals(currency)) {
      throw Refused.invalid(
          "currency",
          "payment.otherCurrency",
          number,
          currency.getCurrencyCode(),
          told.getCurrencyCode());
    }
  }

  /**
   * Takes as much of it as is open, in the order of the business days; answers how much of this one
   * is taken. On a withdrawn invoice nothing is.
   *
   * @param terms null if late payment costs nothing
   * @param later whether it is told after its receipt was
   */
  Money take(LateCharges.Terms terms, Entry told, boolean later, Instant now) {
    BigDecimal before = taken(told);
    Deduction deduction = new Deduction(this, partsOf(told), told, later, now);
    deductions.add(deduction);
    if (withdrawnOn != null) {
      giveBackOnly(told, now);
    } else if (settledOn == null || !told.day().isAfter(settledOn) || told.amount().signum() < 0) {
      bookAnew(terms, now);
    }
    BigDecimal part = taken(told).subtract(before);
    deduction.took(part);
    return new Money(part, currency);
  }

  /** What its receipt has taken off this invoice by now. */
  private BigDecimal taken(Entry told) {
    return bookings.stream()
        .map(Booking::line)
        .filter(line -> line.reference().equals(told.reference()))
        .filter(line -> Claims.isTakenBy(told.kind(), line.kind()))
        .map(Entry::amount)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private int partsOf(Entry told) {
    return (int)
        deductions.stream().filter(each -> each.isOf(told.kind(), told.reference())).count();
  }

  /** Nothing is owed any more, but what was paid can still turn out not to have been. */
  private void giveBackOnly(Entry told, Instant now) {
    BigDecimal left = told.amount().negate();
    for (Booking booking : List.copyOf(bookings)) {
      Entry line = booking.line();
      boolean ofIt =
          line.reference().equals(told.reference()) && Claims.isTakenBy(told.kind(), line.kind());
      if (ofIt && left.signum() > 0) {
        BigDecimal back = left.min(line.amount());
        correct(line, back.negate(), now);
        left = left.subtract(back);
      }
    }
  }

  /** Books what is not as it has to be after all that was told. */
  private void bookAnew(LateCharges.Terms terms, Instant now) {
    InvoiceAccount account =
        InvoiceAccount.of(
            new Money(amount, currency),
            dueOn,
            terms,
            Stream.concat(
                    deductions.stream().map(Deduction::entry),
                    terms == null ? charges() : Stream.of())
                .toList());
    Map<List<Object>, Entry> superfluous = new LinkedHashMap<>();
    for (Booking booking : bookings) {
      Entry line = booking.line();
      superfluous.merge(key(line), line, Invoice::sum);
    }
    for (Entry line : account.lines()) {
      Entry booked = superfluous.remove(key(line));
      correct(line, booked == null ? line.amount() : line.amount().subtract(booked.amount()), now);
    }
    superfluous.values().forEach(line -> correct(line, line.amount().negate(), now));
    settledOn = account.settledOn();
  }

  /** What was charged stands, even if nothing is charged any more. */
  private Stream<Entry> charges() {
    return bookings.stream().map(Booking::line).filter(line -> Claims.isCharge(line.kind()));
  }

  private static List<Object> key(Entry line) {
    return List.of(line.kind(), line.reference());
  }

  private static Entry sum(Entry one, Entry more) {
    return new Entry(one.kind(), one.reference(), one.day(), one.amount().add(more.amount()));
  }

  private void correct(Entry line, BigDecimal change, Instant now) {
    if (change.signum() != 0) {
      int revision =
          (int) bookings.stream().filter(it -> it.isOf(line.kind(), line.reference())).count();
      bookings.add(
          new Booking(
              this, revision, new Entry(line.kind(), line.reference(), line.day(), change), now));
      changed = true;
    }
  }

  /** Whether anything was booked since it was locked. */
  boolean isChanged() {
    return changed;
  }

  /** Whether it was settled when it was locked, and is not any more. */
  boolean isReopened() {
    return settledWhenLocked && settledOn == null;
  }

  @PostLoad
  void locked() {
    settledWhenLocked = settledOn != null;
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
