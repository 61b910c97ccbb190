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
      EnumSet.of(BookingKind.INTEREST, BookingKind.INTEREST_PAID);
  private static final Set<BookingKind> OF_COMPENSATION =
      EnumSet.of(BookingKind.COMPENSATION, BookingKind.RETURN_FEE, BookingKind.COMPENSATION_PAID);

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
    Terms terms = charges.termsOf(List.of(id)).get(id);
    DueParts parts = invoices.partsOf(invoice);
    if (terms == null || !day.isAfter(parts.firstDueOn())) {
      return new InterestStatement(principal, interest, compensation);
    }
    boolean claimed = claimed(booked, BookingKind.COMPENSATION, currency).isPositive();
    Money running =
        parts.principals(reductions(booked)).stream()
            .filter(part -> part.dueOn().isBefore(day))
            .map(part -> terms.interest(part, day))
            .reduce(nothing, Money::plus)
            .minus(claimed(booked, BookingKind.INTEREST, currency));
    return new InterestStatement(
        principal,
        running.isPositive() ? interest.plus(running) : interest,
        claimed || !day.isAfter(invoice.dueOn())
            ? compensation
            : compensation.plus(terms.compensation()));
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
