package io.cobranza.ledger.invoices;

import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.InvoiceId;
import java.util.Collection;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The only way by which an open balance changes. */
@Service
public class Bookings {

  private final InvoiceRepository invoices;
  private final LateCharges lateCharges;
  private final CompanyCalendar calendar;
  private final ApplicationEventPublisher events;

  Bookings(
      InvoiceRepository invoices,
      LateCharges lateCharges,
      CompanyCalendar calendar,
      ApplicationEventPublisher events) {
    this.invoices = invoices;
    this.lateCharges = lateCharges;
    this.calendar = calendar;
    this.events = events;
  }

  /**
   * Locks these invoices until the surrounding transaction ends. Lock all that one transaction
   * needs in one call: they are taken in the order of their keys.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public LockedInvoices lock(Collection<InvoiceId> ids) {
    var keys = ids.stream().map(InvoiceId::value).distinct().toList();
    return new LockedInvoices(
        invoices.lockAll(keys),
        lateCharges.termsOf(ids),
        calendar.now(),
        calendar.today(),
        invoices::flush,
        events::publishEvent);
  }
}
