package io.cobranza.practice.pauses;

import io.cobranza.ledger.customers.CustomerFacts;
import io.cobranza.ledger.customers.Customers;
import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.practice.cases.CaseFacts;
import io.cobranza.practice.policy.TimeLimits;
import io.cobranza.practice.policy.TimeLimits.Limit;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CurrentUser;
import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Refused;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Agrees on pauses, begins them on their day and lifts them. */
@Service
@Transactional
public class Pauses {

  private final PauseRepository pauses;
  private final Customers customers;
  private final Invoices invoices;
  private final RestingCases resting;
  private final TimeLimits limits;
  private final CompanyCalendar calendar;
  private final CurrentUser user;

  Pauses(
      PauseRepository pauses,
      Customers customers,
      Invoices invoices,
      RestingCases resting,
      TimeLimits limits,
      CompanyCalendar calendar,
      CurrentUser user) {
    this.pauses = pauses;
    this.customers = customers;
    this.invoices = invoices;
    this.resting = resting;
    this.limits = limits;
    this.calendar = calendar;
    this.user = user;
  }

  /**
   * Lets one invoice rest.
   *
   * @throws Refused if there is no such open invoice, or the days are wrong or overlap with another
   *     pause of the invoice or its customer
   */
  public PauseFacts pauseInvoice(String invoiceNumber, PauseTerm term) {
    InvoiceFacts invoice =
        invoices
            .find(invoiceNumber)
            .orElseThrow(() -> Refused.unknown("invoiceNumber", "invoice.unknown", invoiceNumber));
    return pause(invoice, term);
  }

  /** As {@link #pauseInvoice(String, PauseTerm)}. */
  PauseFacts pauseInvoice(InvoiceId id, PauseTerm term) {
    return pause(invoices.get(id), term);
  }

  private PauseFacts pause(InvoiceFacts invoice, PauseTerm term) {
    if (invoice.balance().isOver()) {
      throw Refused.conflict("invoiceNumber", "pause.nothingOpen", invoice.number());
    }
    return agree(new PauseTarget(invoice.customer(), invoice.id()), term);
  }

  /**
   * Lets all invoices of a customer rest, those that fall due meanwhile included.
   *
   * @throws Refused if there is no such customer, or the days are wrong or overlap with another
   *     pause of the customer or one of its invoices
   */
  public PauseFacts pauseCustomer(String customerNumber, PauseTerm term) {
    CustomerFacts customer =
        customers
            .find(customerNumber)
            .orElseThrow(() -> Refused.unknown("customer", "customer.unknown", customerNumber));
    return agree(new PauseTarget(customer.id(), null), term);
  }

  private PauseFacts agree(PauseTarget target, PauseTerm asked) {
    PauseTerm term =
        asked.checked(calendar.today(), limits.of(Limit.LONGEST_PAUSE).after(calendar.today()));
    customers.lock(target.customer());
    pauses.openOf(target.customer().value(), term.from()).stream()
        .filter(other -> target.invoice() == null || other.concerns(target.invoice()))
        .filter(other -> other.overlaps(term))
        .findFirst()
        .ifPresent(
            other -> {
              PauseFacts known = other.facts();
              throw Refused.conflict("from", "pause.overlaps", known.from(), known.until());
            });
    Pause agreed = pauses.saveAndFlush(new Pause(target, term, user.id(), calendar.now()));
    if (agreed.isInForceOn(calendar.today())) {
      resting.begin(agreed.facts());
    }
    return agreed.facts();
  }

  /** Begins the pauses whose first day is today. */
  public void beginToday() {
    pauses.beginningOn(calendar.today()).forEach(pause -> resting.begin(pause.facts()));
  }

  /**
   * Collection goes on at once. Lifting what is lifted changes nothing.
   *
   * @throws Refused as unknown if there is no such pause
   */
  public void lift(long id) {
    Pause pause =
        pauses
            .findById(id)
            .orElseThrow(() -> Refused.unknown("id", "pause.unknown", Long.toString(id)));
    if (pause.lift(user.id(), calendar.now())) {
      pauses.flush();
      resting.end(pause.facts());
    }
  }

  /** The last day on which this case rests, if it rests today. */
  @Transactional(readOnly = true)
  public Optional<LocalDate> restsUntil(CaseFacts facts) {
    LocalDate today = calendar.today();
    return pauses.openOf(facts.customer().value(), today).stream()
        .filter(pause -> pause.concerns(facts.invoice()) && pause.isInForceOn(today))
        .map(pause -> pause.facts().until())
        .max(LocalDate::compareTo);
  }

  /** Those in force or still to come, by their first day. */
  @Transactional(readOnly = true)
  public Page<PauseFacts> open(Pageable page) {
    return pauses.open(calendar.today(), page).map(Pause::facts);
  }
}
