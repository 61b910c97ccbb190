package io.cobranza.ledger.interest;

import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.ledger.invoices.LateCharges.Principal;
import io.cobranza.ledger.invoices.LateCharges.Reduction;
import io.cobranza.ledger.invoices.LateCharges.Terms;
import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells what is owed on an invoice besides its amount. Interest runs day by day and is entered in
 * the ledger when a payment comes; until then only this tells it.
 */
@Service
@Transactional(readOnly = true)
public class Interest {

  private static final Set<String> OF_INTEREST = Set.of("INTEREST", "INTEREST_PAID");
  private static final Set<String> OF_COMPENSATION = Set.of("COMPENSATION", "COMPENSATION_PAID");

  private record Booked(String kind, LocalDate on, BigDecimal amount) {

    boolean isPrincipal() {
      return !OF_INTEREST.contains(kind) && !OF_COMPENSATION.contains(kind);
    }
  }

  private final ConfiguredLateCharges charges;
  private final Invoices invoices;
  private final JdbcClient jdbc;

  Interest(ConfiguredLateCharges charges, Invoices invoices, JdbcClient jdbc) {
    this.charges = charges;
    this.invoices = invoices;
    this.jdbc = jdbc;
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
    if (invoice.withdrawn() || invoice.settledOn() != null) {
      return new InterestStatement(nothing, nothing, nothing);
    }
    List<Booked> booked = booked(id);
    Money compensation = open(booked, OF_COMPENSATION, currency);
    Money interest = open(booked, OF_INTEREST, currency);
    Money principal = invoice.open().minus(compensation).minus(interest);
    Terms terms = charges.termsOf(List.of(id)).get(id);
    if (terms == null || !day.isAfter(invoice.dueOn())) {
      return new InterestStatement(principal, interest, compensation);
    }
    boolean claimed = booked.stream().anyMatch(each -> each.kind().equals("COMPENSATION"));
    Money running =
        terms.interest(principal(invoice, booked), day).minus(claimed(booked, currency));
    return new InterestStatement(
        principal,
        running.isPositive() ? interest.plus(running) : interest,
        claimed ? compensation : terms.compensation());
  }

  private List<Booked> booked(InvoiceId id) {
    return jdbc.sql("SELECT kind, booked_on, amount FROM invoice_booking WHERE invoice_id = :id")
        .param("id", id.value())
        .query(
            (row, number) ->
                new Booked(
                    row.getString("kind"),
                    row.getObject("booked_on", LocalDate.class),
                    row.getBigDecimal("amount")))
        .list();
  }

  private static Principal principal(InvoiceFacts invoice, List<Booked> booked) {
    Currency currency = invoice.amount().currency();
    return new Principal(
        invoice.amount(),
        invoice.dueOn(),
        booked.stream()
            .filter(Booked::isPrincipal)
            .map(each -> new Reduction(each.on(), new Money(each.amount(), currency)))
            .toList());
  }

  private static Money open(List<Booked> booked, Set<String> kinds, Currency currency) {
    return sum(booked.stream().filter(each -> kinds.contains(each.kind())).toList(), currency);
  }

  private static Money claimed(List<Booked> booked, Currency currency) {
    return sum(booked.stream().filter(each -> each.kind().equals("INTEREST")).toList(), currency);
  }

  private static Money sum(List<Booked> booked, Currency currency) {
    return new Money(
        booked.stream()
            .map(each -> each.amount().negate())
            .reduce(BigDecimal.ZERO, BigDecimal::add),
        currency);
  }
}
