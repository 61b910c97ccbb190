package io.cobranza.ledger.invoices;

import io.cobranza.ledger.invoices.LateCharges.Claim;
import io.cobranza.ledger.invoices.LateCharges.Principal;
import io.cobranza.ledger.invoices.LateCharges.Reduction;
import io.cobranza.ledger.invoices.LateCharges.Terms;
import io.cobranza.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is to be booked on an invoice, worked out anew from everything that was ever told of it and
 * in the order of the business days: in which order it was told does not matter. A late payment is
 * charged first and goes to each claim in the configured order; a credit note makes the invoiced
 * amount smaller and nothing else; what is beyond the open balance is not taken.
 */
final class InvoiceAccount {

  private static final List<Claim> CHARGES_FIRST = List.of(Claim.values());

  /** Within a day: what was owed already, what is owed less, what was paid, what is given up. */
  private static final Comparator<Entry> BY_BUSINESS_DAY =
      Comparator.comparing(Entry::day)
          .thenComparing(entry -> rank(entry.kind()))
          .thenComparing(Entry::reference);

  private final Money amount;
  private final LocalDate dueOn;
  private final Terms terms;
  private final List<Entry> lines = new ArrayList<>();
  private LocalDate settledOn;

  private InvoiceAccount(Money amount, LocalDate dueOn, Terms terms) {
    this.amount = amount;
    this.dueOn = dueOn;
    this.terms = terms;
  }

  /**
   * What was told, or what follows from it.
   *
   * @param reference of the payment, the credit note or whatever else it is
   * @param amount what it takes off the balance; negative if it adds to it
   */
  record Entry(BookingKind kind, String reference, LocalDate day, BigDecimal amount) {}

  /**
   * @param terms null if late payment costs nothing, or not any more
   * @param told payments, credit notes and write-offs with what they may take at most, several of
   *     the same reference counted together; and charges that stand whatever the terms say
   */
  static InvoiceAccount of(Money amount, LocalDate dueOn, Terms terms, Collection<Entry> told) {
    InvoiceAccount account = new InvoiceAccount(amount, dueOn, terms);
    together(told).stream()
        .filter(entry -> entry.amount().signum() != 0)
        .sorted(BY_BUSINESS_DAY)
        .forEach(account::add);
    return account;
  }

  private static Collection<Entry> together(Collection<Entry> told) {
    Map<List<Object>, Entry> sums = new LinkedHashMap<>();
    for (Entry entry : told) {
      sums.merge(
          List.of(entry.kind(), entry.reference()),
          entry,
          (one, more) ->
              new Entry(one.kind(), one.reference(), one.day(), one.amount().add(more.amount())));
    }
    return sums.values();
  }

  private static int rank(BookingKind kind) {
    return switch (kind) {
      case INTEREST, COMPENSATION -> 0;
      case CREDIT_NOTE -> 1;
      case WRITE_OFF -> 3;
      default -> 2;
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
    return new Money(
        lines.stream().map(Entry::amount).reduce(amount.amount(), BigDecimal::subtract),
        amount.currency());
  }

  private void add(Entry told) {
    switch (told.kind()) {
      case PAYMENT -> receive(told);
      case CREDIT_NOTE -> book(told, told.kind(), claims().open(Claim.PRINCIPAL), told.amount());
      case WRITE_OFF -> book(told, told.kind(), open(), told.amount());
      default -> lines.add(told);
    }
    if (settledOn == null && open().isZero()) {
      settledOn = told.day();
    }
  }

  private void receive(Entry told) {
    if (terms != null && told.day().isAfter(dueOn) && open().isPositive()) {
      charge(told);
    }
    BigDecimal left = told.amount();
    for (Claim claim : terms == null ? CHARGES_FIRST : terms.paymentOrder()) {
      left = left.subtract(book(told, Claims.paid(claim), claims().open(claim), left));
    }
  }

  /** Claims what being late has cost up to that day and is not claimed yet. */
  private void charge(Entry late) {
    boolean first = lines.stream().noneMatch(line -> line.kind() == BookingKind.COMPENSATION);
    if (first && claims().open(Claim.PRINCIPAL).isPositive()) {
      claim(late, BookingKind.COMPENSATION, terms.compensation().amount());
    }
    BigDecimal claimed =
        lines.stream()
            .filter(line -> line.kind() == BookingKind.INTEREST)
            .map(Entry::amount)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    claim(
        late,
        BookingKind.INTEREST,
        terms.interest(principal(), late.day()).amount().add(claimed).max(BigDecimal.ZERO));
  }

  private void claim(Entry late, BookingKind kind, BigDecimal charge) {
    if (charge.signum() > 0) {
      lines.add(new Entry(kind, late.reference(), late.day(), charge.negate()));
    }
  }

  /** Answers how much of it was open and is taken. */
  private BigDecimal book(Entry told, BookingKind kind, Money open, BigDecimal most) {
    BigDecimal part = most.min(open.amount());
    if (part.signum() <= 0) {
      return BigDecimal.ZERO;
    }
    lines.add(new Entry(kind, told.reference(), told.day(), part));
    return part;
  }

  private Claims claims() {
    return Claims.of(amount, lines);
  }

  private Principal principal() {
    return new Principal(
        amount,
        dueOn,
        lines.stream()
            .filter(line -> Claims.isPrincipal(line.kind()))
            .map(line -> new Reduction(line.day(), new Money(line.amount(), amount.currency())))
            .toList());
  }
}
