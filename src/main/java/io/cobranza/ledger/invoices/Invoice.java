package io.cobranza.ledger.invoices;

import io.cobranza.ledger.invoices.InvoiceAccount.Entry;
import io.cobranza.ledger.invoices.InvoiceAccount.Key;
import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Money;
import io.cobranza.shared.Refused;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.PostLoad;
import jakarta.persistence.Transient;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
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

  /** Of an invoice in parts that of the oldest that is open. */
  private LocalDate dueOn;

  private BigDecimal amount;
  private boolean inParts;
  private BigDecimal laterAmount;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(length = 3)
  private Currency currency;

  private String sentBy;
  private LocalDate sentOn;
  private BigDecimal discountPercent;
  private LocalDate discountCountsUntil;
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

  @ElementCollection
  @CollectionTable(name = "invoice_part", joinColumns = @JoinColumn(name = "invoice_id"))
  @OrderBy("dueOn")
  @BatchSize(size = 1000)
  private List<PartRow> parts = new ArrayList<>();

  @Transient private BookedLines booked;
  @Transient private Map<Key, Integer> timesTold;

  /** As it was worked out last, and everything that is booked follows from it; else null. */
  @Transient private InvoiceAccount account;

  @Transient private boolean changed;
  @Transient private boolean settledWhenLocked;
  @Transient private LocalDate dueWhenLocked;

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
    BigDecimal before = booked().sumTakenBy(told.key());
    Deduction deduction = new Deduction(this, nextPart(told.key()), told, later, now);
    deductions.add(deduction);
    if (withdrawnOn != null) {
      giveBackOnly(told, now);
    } else if (settledOn == null || !told.day().isAfter(settledOn) || told.amount().signum() < 0) {
      book(told, terms, now);
    } else {
      account = null;
    }
    BigDecimal part = booked().sumTakenBy(told.key()).subtract(before);
    deduction.took(part);
    return new Money(part, currency);
  }

  /** Nothing is owed any more, but what was paid can still turn out not to have been. */
  private void giveBackOnly(Entry told, Instant now) {
    BigDecimal left = told.amount().negate();
    for (Entry line : booked().takenBy(told.key())) {
      BigDecimal back = left.min(line.amount());
      if (back.signum() > 0) {
        correct(line, back.negate(), now);
        left = left.subtract(back);
      }
    }
  }

  /** A thousand payments of one file come in their order: then only the new one is looked at. */
  private void book(Entry told, LateCharges.Terms terms, Instant now) {
    if (account == null || !account.isFollowedBy(told)) {
      bookAnew(terms, now);
    } else {
      account.append(told).forEach(line -> correct(line, line.amount(), now));
      settledOn = account.settledOn();
    }
  }

  /** Books what is not as it has to be after all that was told. */
  private void bookAnew(LateCharges.Terms terms, Instant now) {
    account =
        InvoiceAccount.of(
            new Money(amount, currency),
            dueParts(),
            terms,
            discount(),
            Stream.concat(
                    deductions.stream().map(Deduction::entry),
                    terms == null ? charges() : Stream.of())
                .toList());
    Map<Key, Entry> superfluous = new LinkedHashMap<>();
    booked().sums().forEach(line -> superfluous.put(line.key(), line));
    for (Entry line : account.lines()) {
      Entry until = superfluous.remove(line.key());
      correct(line, until == null ? line.amount() : line.amount().subtract(until.amount()), now);
    }
    superfluous.values().forEach(line -> correct(line, line.amount().negate(), now));
    settledOn = account.settledOn();
  }

  /** With the days of grace; null if none was agreed. */
  private Discount discount() {
    return Discount.of(discountPercent, discountCountsUntil);
  }

  /** What was charged stands, even if nothing is charged any more. */
  private Stream<Entry> charges() {
    return booked().sums().stream().filter(line -> Claims.isCharge(line.kind()));
  }

  private void correct(Entry line, BigDecimal change, Instant now) {
    if (change.signum() != 0) {
      Entry correction = new Entry(line.kind(), line.reference(), line.day(), change);
      bookings.add(new Booking(this, booked().revisionsOf(line.key()), correction, now));
      booked().add(correction);
      changed = true;
    }
  }

  private BookedLines booked() {
    if (booked == null) {
      booked = new BookedLines(bookings);
    }
    return booked;
  }

  private int nextPart(Key key) {
    if (timesTold == null) {
      timesTold = new HashMap<>();
      deductions.forEach(each -> timesTold.merge(each.entry().key(), 1, Integer::sum));
    }
    return timesTold.merge(key, 1, Integer::sum) - 1;
  }

  private DueParts dueParts() {
    List<DuePart> dated =
        inParts
            ? parts.stream()
                .map(part -> new DuePart(part.dueOn(), new Money(part.amount(), currency)))
                .toList()
            : List.of();
    return DueParts.of(new Money(amount, currency), dueOn, dated);
  }

  /** Claims the parts whose day has come, and of the others the oldest that is open. */
  void claimPartsDueOn(LocalDate today) {
    if (inParts) {
      DueParts.Standing standing = dueParts().standing(amount.subtract(booked().total()), today);
      changed |= standing.later().compareTo(laterAmount) != 0;
      dueOn = standing.dueOn();
      laterAmount = standing.later();
    }
  }

  /** Whether anything was booked since it was locked. */
  boolean isChanged() {
    return changed;
  }

  /** Whether it, or a part of it, was settled when it was locked, and is not any more. */
  boolean isReopened() {
    return settledWhenLocked && settledOn == null || dueOn.isBefore(dueWhenLocked) && inParts;
  }

  /** Whether a part was paid since it was locked, and another is to be paid next. */
  boolean isNextPartToPay() {
    return inParts && settledOn == null && dueOn.isAfter(dueWhenLocked);
  }

  @PostLoad
  void locked() {
    settledWhenLocked = settledOn != null;
    dueWhenLocked = dueOn;
  }

  void wasSent(String by, LocalDate on) {
    sentBy = by;
    sentOn = on;
  }

  /**
   * Answers the due date until now. What was charged for being late follows the new one.
   *
   * @param terms null if late payment costs nothing
   */
  LocalDate becomeDueOn(LocalDate day, LateCharges.Terms terms, Instant now) {
    requireOpen("dueOn");
    if (inParts) {
      throw Refused.conflict("dueOn", "invoice.dueInParts", number);
    }
    if (day.isBefore(issuedOn)) {
      throw Refused.invalid("dueOn", "invoice.dueBeforeIssue");
    }
    LocalDate before = dueOn;
    dueOn = day;
    bookAnew(terms, now);
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
