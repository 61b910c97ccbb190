package io.cobranza.practice.cases;

import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.shared.CaseId;
import io.cobranza.shared.CompanyCalendar;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An invoice that went astray. Not the customer's fault, so the time to pay runs anew from the day
 * it is sent again (Directive 2011/7/EU, article 3: the period counts from receipt of the invoice).
 */
@Service
@Transactional
public class Resending {

  private final Cases cases;
  private final CaseCalendars calendars;
  private final DeliveryHolds holds;
  private final CollectionProcess process;
  private final Invoices invoices;
  private final CompanyCalendar calendar;

  Resending(
      Cases cases,
      CaseCalendars calendars,
      DeliveryHolds holds,
      CollectionProcess process,
      Invoices invoices,
      CompanyCalendar calendar) {
    this.cases = cases;
    this.calendars = calendars;
    this.holds = holds;
    this.process = process;
    this.invoices = invoices;
    this.calendar = calendar;
  }

  /**
   * Marks the invoice as sent again today.
   *
   * @return its new due date: as many days as it had at first
   */
  public LocalDate sendAgain(CaseId id) {
    calendars.sendAgain(id);
    return payUntil(id);
  }

  private LocalDate payUntil(CaseId id) {
    InvoiceFacts invoice = invoices.get(cases.get(id).invoice());
    return calendar
        .today()
        .plusDays(Math.max(0, ChronoUnit.DAYS.between(invoice.issuedOn(), invoice.dueOn())));
  }

  /**
   * Moves the due date and begins the next round of the case's calendar. Nobody is held for what
   * was not paid because it never arrived.
   */
  public void startCalendarAnew(CaseId id) {
    InvoiceFacts invoice = invoices.get(cases.get(id).invoice());
    invoices.recordSending(invoice.id(), invoice.papers().sentBy(), calendar.today());
    calendars.startAnew(id);
    invoices.changeDueDate(invoice.id(), payUntil(id));
    if (holds.mayHaveHeld(id)) {
      process.heldInvoiceOver(id);
    }
  }
}
