package io.cobranza.ledger.invoices;

import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CustomerId;
import io.cobranza.shared.FieldRules;
import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Refused;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The invoices we know, and the two things that may happen to one besides being paid. */
@Service
@Transactional
public class Invoices {

  private final InvoiceRepository invoices;
  private final InvoiceQueries queries;
  private final PartTable parts;
  private final Bookings bookings;
  private final DueDateChanges dueDateChanges;
  private final ApplicationEventPublisher events;
  private final CompanyCalendar calendar;

  Invoices(
      InvoiceRepository invoices,
      InvoiceQueries queries,
      PartTable parts,
      Bookings bookings,
      DueDateChanges dueDateChanges,
      ApplicationEventPublisher events,
      CompanyCalendar calendar) {
    this.invoices = invoices;
    this.queries = queries;
    this.parts = parts;
    this.bookings = bookings;
    this.dueDateChanges = dueDateChanges;
    this.events = events;
    this.calendar = calendar;
  }

  /**
   * @throws Refused as unknown if there is no such invoice
   */
  @Transactional(readOnly = true)
  public InvoiceFacts get(InvoiceId id) {
    return queries.byId(id).orElseThrow(() -> unknown(id.toString()));
  }

  /** As {@link #get} for many at once, in any order; those that do not exist are left out. */
  @Transactional(readOnly = true)
  public List<InvoiceFacts> getAll(Collection<InvoiceId> ids) {
    return queries.byIds(ids);
  }

  /**
   * As {@link #getAll}, and nothing can be booked on them until the surrounding transaction ends.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public List<InvoiceFacts> lockAll(Collection<InvoiceId> ids) {
    invoices.lockAll(ids.stream().map(InvoiceId::value).distinct().toList());
    return queries.byIds(ids);
  }

  /**
   * @param number compared exactly, leading zeros and case included
   * @throws Refused as a conflict if several sources have an invoice of that number
   */
  @Transactional(readOnly = true)
  public Optional<InvoiceFacts> find(String number) {
    return find(number, null);
  }

  /**
   * As {@link #find(String)}, within one source.
   *
   * @param source null for any
   */
  @Transactional(readOnly = true)
  public Optional<InvoiceFacts> find(String number, String source) {
    List<InvoiceFacts> found = queries.byNumber(number, source);
    if (found.size() > 1) {
      throw Refused.conflict("source", "invoice.severalSources", number);
    }
    return found.stream().findFirst();
  }

  /** As {@link #find(String)} for many at once; the answer refuses those it does not have. */
  @Transactional(readOnly = true)
  public InvoiceNumbers numbered(Collection<String> numbers) {
    return queries.numbered(numbers);
  }

  /** What was booked against an invoice, in the order of the days; empty if nothing was. */
  @Transactional(readOnly = true)
  public List<BookingFacts> bookingsOf(InvoiceId id) {
    return queries.bookingsOf(id);
  }

  /** When the invoice is to be paid, and how much of it. */
  @Transactional(readOnly = true)
  public DueParts partsOf(InvoiceFacts invoice) {
    return DueParts.of(
        invoice.amount(),
        invoice.dueOn(),
        invoice.balance().inParts() ? parts.of(invoice.id()) : List.of());
  }

  /** The customer's open invoices by due date, the oldest fifty. */
  @Transactional(readOnly = true)
  public List<InvoiceFacts> openOf(CustomerId customer) {
    return queries.openOf(customer);
  }

  /**
   * Moves the due date of an open invoice and publishes {@link DueDateChanged}; what was charged
   * for being late follows it. The day it already has changes nothing.
   *
   * @throws Refused if settled or withdrawn, or if due before issued
   */
  public void changeDueDate(InvoiceId id, LocalDate dueOn) {
    FieldRules.date("dueOn", dueOn);
    LockedInvoices locked = bookings.lock(List.of(id));
    LocalDate before = locked.becomeDueOn(id, dueOn);
    if (!before.equals(dueOn)) {
      locked.announce();
      dueDateChanges.record(id, before, dueOn, calendar.today());
      events.publishEvent(new DueDateChanged(id, before, dueOn));
    }
  }

  /**
   * Keeps how and when an invoice was sent, and so the proof of it.
   *
   * @param sentBy in the words of whoever sent it; null if unknown
   * @throws Refused if unknown
   */
  public void recordSending(InvoiceId id, String sentBy, LocalDate sentOn) {
    lock(id).wasSent(sentBy, sentOn);
    invoices.flush();
  }

  /**
   * Takes an invoice back that should not have been sent and publishes {@link InvoiceWithdrawn}.
   * Doing it again changes nothing.
   *
   * @param reason at most 4,000 characters; the auditor reads it
   * @throws Refused if unknown, ambiguous or settled
   */
  public void withdraw(String number, String reason) {
    withdraw(require(number, null), reason);
  }

  void withdraw(InvoiceId id, String reason) {
    String why = FieldRules.text("reason", reason, FieldRules.TEXT);
    if (lock(id).withdraw(calendar.today(), why)) {
      invoices.flush();
      events.publishEvent(new InvoiceWithdrawn(id));
    }
  }

  private InvoiceId require(String number, String source) {
    return find(number, source).map(InvoiceFacts::id).orElseThrow(() -> unknown(number));
  }

  private Invoice lock(InvoiceId id) {
    return invoices.lockAll(List.of(id.value())).stream()
        .findFirst()
        .orElseThrow(() -> unknown(id.toString()));
  }

  private static Refused unknown(String number) {
    return Refused.unknown("invoiceNumber", "invoice.unknown", number);
  }
}
