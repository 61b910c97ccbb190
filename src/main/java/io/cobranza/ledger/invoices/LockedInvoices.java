package io.cobranza.ledger.invoices;

import io.cobranza.ledger.invoices.InvoiceAccount.Entry;
import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Money;
import io.cobranza.shared.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Invoices nobody else can book on until the transaction ends. Not for use after it. */
public final class LockedInvoices {

  private final Map<InvoiceId, Invoice> invoices;
  private final Map<InvoiceId, LateCharges.Terms> terms;
  private final Instant now;
  private final LocalDate today;
  private final Runnable flush;
  private final Consumer<Object> publish;
  private final Set<Invoice> touched = new LinkedHashSet<>();

  LockedInvoices(
      List<Invoice> invoices,
      Map<InvoiceId, LateCharges.Terms> terms,
      Instant now,
      LocalDate today,
      Runnable flush,
      Consumer<Object> publish) {
    this.invoices = invoices.stream().collect(Collectors.toMap(Invoice::id, Function.identity()));
    this.terms = terms;
    this.now = now;
    this.today = today;
    this.flush = flush;
    this.publish = publish;
  }

  /**
   * Books money against an invoice; answers the part that was open and is now taken, zero for a
   * settled or withdrawn one. What is left is the caller's to keep; should more become open of the
   * business days before, it is taken then. A payment that comes late where that costs something is
   * charged first, and goes to each claim in the configured order; a credit note makes the invoiced
   * amount smaller and nothing else. In which order things are told does not matter.
   *
   * @param reference of the payment or credit note
   * @param on business day
   * @throws Refused if the invoice is unknown or of another currency
   */
  public Money book(InvoiceId id, BookingKind kind, String reference, Money money, LocalDate on) {
    return take(id, new Entry(kind, reference, on, money.amount()), money.currency(), false);
  }

  /** As {@link #book}, for a receipt that was told before and had something left. */
  public Money give(InvoiceId id, BookingKind kind, String reference, Money money, LocalDate on) {
    return take(id, new Entry(kind, reference, on, money.amount()), money.currency(), true);
  }

  private Money take(InvoiceId id, Entry told, Currency currency, boolean later) {
    Invoice invoice = require(id, currency);
    touched.add(invoice);
    Money taken = invoice.take(terms.get(id), told, later, now);
    invoice.claimPartsDueOn(today);
    return taken;
  }

  /**
   * Books nothing.
   *
   * @throws Refused if {@link #book} would
   */
  public void requireBookable(InvoiceId id, Currency currency) {
    require(id, currency);
  }

  private Invoice require(InvoiceId id, Currency currency) {
    Invoice invoice = invoices.get(id);
    if (invoice == null) {
      throw Refused.invalid("invoiceNumber", "invoice.unknown", id.toString());
    }
    invoice.requireCurrency(currency);
    return invoice;
  }

  /**
   * Moves the due date of an open invoice; answers the one until now.
   *
   * @throws Refused if the invoice is unknown or over, or if due before issued
   */
  LocalDate becomeDueOn(InvoiceId id, LocalDate day) {
    Invoice invoice = invoices.get(id);
    if (invoice == null) {
      throw Refused.unknown("invoiceNumber", "invoice.unknown", id.toString());
    }
    touched.add(invoice);
    return invoice.becomeDueOn(day, terms.get(id), now);
  }

  /**
   * Takes back what a receipt was told to take off an invoice, or a part of it: the balance is then
   * as if that part had never been told. Answers what it had taken of it.
   *
   * @param on the business day it was booked with
   */
  public Money takeBack(
      InvoiceId id, BookingKind kind, String reference, Money money, LocalDate on) {
    Money nothing = Money.zero(money.currency());
    return nothing.minus(give(id, kind, reference, nothing.minus(money), on));
  }

  /** Of every one of them the parts whose day has come are claimed from now on. */
  void claimDueParts() {
    touched.addAll(invoices.values());
    touched.forEach(invoice -> invoice.claimPartsDueOn(today));
  }

  /**
   * Tells what became of the invoices booked on, each once, as {@link InvoicesBooked}. What
   * listeners do belongs to the same transaction.
   */
  public void announce() {
    flush.run();
    touched.removeIf(invoice -> !invoice.isChanged());
    if (!touched.isEmpty()) {
      publish.accept(new InvoicesBooked(settled(), partsPaid(), changed(), reopened()));
      touched.clear();
    }
  }

  private List<InvoiceSettled> settled() {
    return touched.stream()
        .filter(invoice -> invoice.settledOn() != null)
        .map(invoice -> new InvoiceSettled(invoice.id(), invoice.settledOn()))
        .toList();
  }

  private List<PartPaid> partsPaid() {
    return touched.stream()
        .filter(Invoice::isNextPartToPay)
        .map(invoice -> new PartPaid(invoice.id()))
        .toList();
  }

  private List<BalanceChanged> changed() {
    return touched.stream()
        .filter(invoice -> invoice.settledOn() == null)
        .map(invoice -> new BalanceChanged(invoice.id()))
        .toList();
  }

  private List<InvoiceReopened> reopened() {
    return touched.stream()
        .filter(Invoice::isReopened)
        .map(invoice -> new InvoiceReopened(invoice.id()))
        .toList();
  }
}
