package io.cobranza.ledger.invoices;

import io.cobranza.ledger.invoices.LateCharges.Claim;
import io.cobranza.ledger.invoices.LateCharges.Reduction;
import io.cobranza.ledger.invoices.LateCharges.Terms;
import io.cobranza.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is to be booked on an invoice, worked out anew from everything that was ever told of it and
 * in the order of the business days: in which order it was told does not matter. A late payment is
 * charged first and goes to each claim in the configured order, but not to what is waived, be it
 * later; a credit note makes the invoiced amount smaller and nothing else; what is beyond the open
 * balance is not taken. What was waived is claimed once, as all charges are, so it never grows
 * back.
 */
final class InvoiceAccount {

  private static final List<Claim> CHARGES_FIRST = List.of(Claim.values());

  /** Within a day: what was owed already, what is owed less, what was paid, what is given up. */
  static final Comparator<Entry> BY_BUSINESS_DAY =
      Comparator.comparing(Entry::day)
          .thenComparing(entry -> rank(entry.kind()))
          .thenComparing(Entry::reference);

  private final Money amount;
  private final DueParts parts;
  private final Terms terms;
  private final Discount discount;
  private final Claims claims;
  private final List<Entry> lines = new ArrayList<>();
  private final Set<Key> told = new HashSet<>();
  private Entry last;
  private final Map<Claim, BigDecimal> charged = new EnumMap<>(Claim.class);
  private final Map<Claim, BigDecimal> spared = new EnumMap<>(Claim.class);
  private LocalDate settledOn;

  private InvoiceAccount(Money amount, DueParts parts, Terms terms, Discount discount) {
    this.amount = amount;
    this.parts = parts;
    this.terms = terms;
    this.discount = discount;
    this.claims = new Claims(amount);
  }

  /** What an account has at most one told entry and one line of. */
  record Key(BookingKind kind, String reference) {}

  /**
   * What was told, or what follows from it.
   *
   * @param reference of the payment, the credit note or whatever else it is
   * @param amount what it takes off the balance; negative if it adds to it
   */
  record Entry(BookingKind kind, String reference, LocalDate day, BigDecimal amount) {

    Key key() {
      return new Key(kind, reference);
    }

    Entry plus(Entry more) {
      return new Entry(kind, reference, day, amount.add(more.amount));
    }
  }

  /**
   * @param terms null if late payment costs nothing, or not any more
   * @param discount null if none was agreed for who pays promptly
   * @param told payments, credit notes and write-offs with what they may take at most, several of
   *     the same reference counted together; and charges that stand whatever the terms say
   */
  static InvoiceAccount of(
      Money amount, DueParts parts, Terms terms, Discount discount, Collection<Entry> told) {
    InvoiceAccount account = new InvoiceAccount(amount, parts, terms, discount);
    List<Entry> inOrder =
        together(told).stream()
            .filter(entry -> entry.amount().signum() != 0)
            .sorted(BY_BUSINESS_DAY)
            .toList();
    inOrder.stream()
        .filter(entry -> Claims.isWaiver(entry.kind()))
        .forEach(waiver -> account.spare(waiver, waiver.amount()));
    inOrder.forEach(account::add);
    return account;
  }

  private static Collection<Entry> together(Collection<Entry> told) {
    Map<Key, Entry> sums = new LinkedHashMap<>();
    told.forEach(entry -> sums.merge(entry.key(), entry, Entry::plus));
    return sums.values();
  }

  private static int rank(BookingKind kind) {
    return switch (kind) {
      case INTEREST, COMPENSATION, RETURN_FEE -> 0;
      case CREDIT_NOTE -> 1;
      case INTEREST_WAIVED, COMPENSATION_WAIVED -> 2;
      case WRITE_OFF, REMAINDER -> 4;
      default -> 3;
    };
  }

  /** What is booked, in the order of the days; a kind and a reference stand there once. */
  List<Entry> lines() {
    return List.copyOf(lines);
  }

  /** The business day on which nothing was left; null if something is. */
  LocalDate settledOn() {
    return settledOn;
  }

  Money open() {
    return claims.open();
  }

  /**
   * Whether it comes after everything told until now, so that nothing before it changes. A waiver
   * changes what payments before it went to.
   */
  boolean isFollowedBy(Entry next) {
    return !Claims.isWaiver(next.kind())
        && (last == null || BY_BUSINESS_DAY.compare(last, next) < 0)
        && !told.contains(next.key());
  }

  /** Answers the lines it adds. Only for what {@link #isFollowedBy follows}. */
  List<Entry> append(Entry next) {
    int before = lines.size();
    add(next);
    return List.copyOf(lines.subList(before, lines.size()));
  }

  private void add(Entry next) {
    last = next;
    told.add(next.key());
    switch (next.kind()) {
      case PAYMENT -> receive(next);
      case CREDIT_NOTE ->
          take(next, next.kind(), claims.open(Claim.PRINCIPAL).amount(), next.amount());
      case INTEREST_WAIVED, COMPENSATION_WAIVED -> waive(next, Claims.claimOf(next.kind()));
      case WRITE_OFF, REMAINDER -> take(next, next.kind(), open().amount(), next.amount());
      default -> book(next);
    }
    if (settledOn == null && open().isZero()) {
      settledOn = next.day();
    }
  }

  private void receive(Entry payment) {
    charge(payment);
    BigDecimal left = payment.amount();
    for (Claim claim : terms == null ? CHARGES_FIRST : terms.paymentOrder()) {
      BigDecimal asked = claims.open(claim).amount().subtract(sum(spared, claim));
      left = left.subtract(take(payment, Claims.paid(claim), asked, left));
    }
    deduct(payment);
  }

  /** Who has paid all but the discount in time has paid. */
  private void deduct(Entry payment) {
    if (discount == null || payment.day().isAfter(discount.until()) || !open().isPositive()) {
      return;
    }
    BigDecimal credited =
        lines.stream()
            .filter(line -> line.kind() == BookingKind.CREDIT_NOTE)
            .map(Entry::amount)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    Money agreed = discount.of(new Money(amount.amount().subtract(credited), amount.currency()));
    if (agreed.isAtLeast(open())) {
      take(payment, BookingKind.DISCOUNT, open().amount(), agreed.amount());
    }
  }

  /** Claims what being late has cost up to that day and is not claimed yet. */
  private void charge(Entry late) {
    claim(late, BookingKind.COMPENSATION, unclaimed(Claim.COMPENSATION, late.day()));
    claim(late, BookingKind.INTEREST, unclaimed(Claim.INTEREST, late.day()));
  }

  private BigDecimal unclaimed(Claim claim, LocalDate day) {
    if (terms == null || !day.isAfter(parts.firstDueOn()) || !open().isPositive()) {
      return BigDecimal.ZERO;
    }
    if (claim == Claim.INTEREST) {
      return interestUntil(day).subtract(sum(charged, claim));
    }
    return isPartLateOn(day)
        ? terms.compensation().amount().subtract(sum(charged, claim))
        : BigDecimal.ZERO;
  }

  private void claim(Entry late, BookingKind kind, BigDecimal charge) {
    if (charge.signum() > 0) {
      book(new Entry(kind, late.reference(), late.day(), charge.negate()));
    }
  }

  /** What is waived and not claimed yet is claimed with it, so that both are seen. */
  private void waive(Entry waiver, Claim claim) {
    spare(waiver, waiver.amount().negate());
    BigDecimal lacking = waiver.amount().subtract(claims.open(claim).amount());
    claim(
        waiver,
        claim == Claim.INTEREST ? BookingKind.INTEREST : BookingKind.COMPENSATION,
        lacking.min(unclaimed(claim, waiver.day())));
    take(waiver, waiver.kind(), claims.open(claim).amount(), waiver.amount());
  }

  private void spare(Entry waiver, BigDecimal part) {
    spared.merge(Claims.claimOf(waiver.kind()), part, BigDecimal::add);
  }

  private static BigDecimal sum(Map<Claim, BigDecimal> sums, Claim claim) {
    return sums.getOrDefault(claim, BigDecimal.ZERO);
  }

  /** Answers how much of it was open and is taken. */
  private BigDecimal take(Entry from, BookingKind kind, BigDecimal open, BigDecimal most) {
    BigDecimal part = most.min(open);
    if (part.signum() <= 0) {
      return BigDecimal.ZERO;
    }
    book(new Entry(kind, from.reference(), from.day(), part));
    return part;
  }

  private void book(Entry line) {
    lines.add(line);
    claims.book(line);
    if (Claims.isCharge(line.kind())) {
      charged.merge(Claims.claimOf(line.kind()), line.amount().negate(), BigDecimal::add);
    }
  }

  private boolean isPartLateOn(LocalDate day) {
    BigDecimal paid = amount.minus(claims.open(Claim.PRINCIPAL)).amount();
    return parts.dueBefore(day).compareTo(paid) > 0;
  }

  private BigDecimal interestUntil(LocalDate day) {
    return parts.principals(reductions()).stream()
        .filter(principal -> principal.dueOn().isBefore(day))
        .map(principal -> terms.interest(principal, day).amount())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private List<Reduction> reductions() {
    return lines.stream()
        .filter(line -> Claims.isPrincipal(line.kind()))
        .map(line -> new Reduction(line.day(), new Money(line.amount(), amount.currency())))
        .toList();
  }
}
