package io.cobranza.ledger.interest;

import io.cobranza.ledger.invoices.BookingFacts;
import io.cobranza.ledger.invoices.BookingKind;
import io.cobranza.ledger.invoices.DueParts;
import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.ledger.invoices.LateCharges.Reduction;
import io.cobranza.ledger.invoices.LateCharges.Terms;
import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells what is owed on an invoice besides its amount. Interest runs day by day and is entered in
 * the ledger when a payment comes; until then only this tells it.
 */
@Service
@Transactional(readOnly = true)
public class Interest {

  private static final Set<BookingKind> OF_INTEREST =
      EnumSet.of(BookingKind.INTEREST, BookingKind.INTEREST_PAID, BookingKind.INTEREST_WAIVED);
  private static final Set<BookingKind> OF_COMPENSATION =
      EnumSet.of(
          BookingKind.COMPENSATION,
          BookingKind.RETURN_FEE,
          BookingKind.COMPENSATION_PAID,
          BookingKind.COMPENSATION_WAIVED);

  private static final Set<BookingKind> PAID =
      EnumSet.of(BookingKind.INTEREST_PAID, BookingKind.COMPENSATION_PAID);

  private final ConfiguredLateCharges charges;
  private final Invoices invoices;

  Interest(ConfiguredLateCharges charges, Invoices invoices) {
    this.charges = charges;
    this.invoices = invoices;
  }

  /**
   * What is owed on that day; nothing besides the open balance where late payment costs nothing, or
   * the invoice is settled or withdrawn.
   *
   * @param day in the company's zone, not before the last booking
   * @throws io.cobranza.shared.Refused as unknown if there is no such invoice
   */
  public InterestStatement statementFor(InvoiceId id, LocalDate day) {
    InvoiceFacts invoice = invoices.get(id);
    Currency currency = invoice.amount().currency();
    Money nothing = Money.zero(currency);
    if (invoice.balance().isOver()) {
      return new InterestStatement(nothing, nothing, nothing);
    }
    List<BookingFacts> booked = invoices.bookingsOf(id);
    Money compensation = open(booked, OF_COMPENSATION, currency);
    Money interest = open(booked, OF_INTEREST, currency);
    Money principal = invoice.open().minus(compensation).minus(interest);
    InterestStatement running = notClaimed(invoice, booked, day);
    return new InterestStatement(
        principal, interest.plus(running.interest()), compensation.plus(running.compensation()));
  }

  /**
   * Of what a customer can be let off on that day: what being late has cost until then, paid or
   * not, as far as that much is still owed. Money that was paid on it pays the invoice instead.
   *
   * @param day in the company's zone, not before the last booking
   * @throws io.cobranza.shared.Refused as unknown if there is no such invoice
   */
  public WaivableCharges waivable(InvoiceId id, LocalDate day) {
    InvoiceFacts invoice = invoices.get(id);
    List<BookingFacts> booked = invoices.bookingsOf(id);
    InterestStatement running = notClaimed(invoice, booked, day);
    Money interest = running.interest().plus(cost(booked, OF_INTEREST, invoice));
    Money compensation = running.compensation().plus(cost(booked, OF_COMPENSATION, invoice));
    Money open = invoice.owed();
    return new WaivableCharges(
        interest.min(open.plus(running.interest())),
        compensation.min(open.plus(running.compensation())),
        interest
            .plus(compensation)
            .min(open.plus(running.interest()).plus(running.compensation())));
  }

  /** What was claimed and not waived. */
  private static Money cost(
      List<BookingFacts> booked, Set<BookingKind> kinds, InvoiceFacts invoice) {
    return sum(
        booked.stream()
            .filter(each -> kinds.contains(each.kind()) && !PAID.contains(each.kind()))
            .toList(),
        invoice.amount().currency());
  }

  /** What runs and is entered when money comes. */
  private InterestStatement notClaimed(
      InvoiceFacts invoice, List<BookingFacts> booked, LocalDate day) {
    Currency currency = invoice.amount().currency();
    Money nothing = Money.zero(currency);
    Terms terms = charges.termsOf(List.of(invoice.id())).get(invoice.id());
    DueParts parts = invoices.partsOf(invoice);
    if (terms == null || invoice.balance().isOver() || !day.isAfter(parts.firstDueOn())) {
      return new InterestStatement(nothing, nothing, nothing);
    }
    Money interest =
        parts.principals(reductions(booked)).stream()
            .filter(part -> part.dueOn().isBefore(day))
            .map(part -> terms.interest(part, day))
            .reduce(nothing, Money::plus);
    return new InterestStatement(
        nothing,
        positive(interest.minus(claimed(booked, BookingKind.INTEREST, currency))),
        day.isAfter(invoice.dueOn())
            ? positive(
                terms.compensation().minus(claimed(booked, BookingKind.COMPENSATION, currency)))
            : nothing);
  }

  private static Money positive(Money amount) {
    return amount.isPositive() ? amount : Money.zero(amount.currency());
  }

  private static List<Reduction> reductions(List<BookingFacts> booked) {
    return booked.stream()
        .filter(Interest::isPrincipal)
        .map(each -> new Reduction(each.bookedOn(), each.amount()))
        .toList();
  }

  private static boolean isPrincipal(BookingFacts booked) {
    return !OF_INTEREST.contains(booked.kind()) && !OF_COMPENSATION.contains(booked.kind());
  }

  private static Money open(List<BookingFacts> booked, Set<BookingKind> kinds, Currency currency) {
    return sum(booked.stream().filter(each -> kinds.contains(each.kind())).toList(), currency);
  }

  private static Money claimed(List<BookingFacts> booked, BookingKind kind, Currency currency) {
    return sum(booked.stream().filter(each -> each.kind() == kind).toList(), currency);
  }

  private static Money sum(List<BookingFacts> booked, Currency currency) {
    return booked.stream().map(BookingFacts::amount).reduce(Money.zero(currency), Money::minus);
  }
}
