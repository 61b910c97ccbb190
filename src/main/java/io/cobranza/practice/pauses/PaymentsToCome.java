package io.cobranza.practice.pauses;

import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.ledger.payments.PaymentAnnounced;
import io.cobranza.ledger.payments.PaymentNotToCome;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CompanyProperties;
import java.time.LocalDate;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An invoice rests until the day on which the cheque for it may be cashed. */
@Component
class PaymentsToCome {

  private final Pauses pauses;
  private final PauseRepository known;
  private final Invoices invoices;
  private final MessageSource messages;
  private final CompanyProperties company;
  private final CompanyCalendar calendar;

  PaymentsToCome(
      Pauses pauses,
      PauseRepository known,
      Invoices invoices,
      MessageSource messages,
      CompanyProperties company,
      CompanyCalendar calendar) {
    this.pauses = pauses;
    this.known = known;
    this.invoices = invoices;
    this.messages = messages;
    this.company = company;
    this.calendar = calendar;
  }

  @EventListener
  void on(PaymentAnnounced payment) {
    invoices.getAll(payment.invoices()).stream()
        .filter(invoice -> !invoice.balance().isOver() && !rests(invoice, payment.countsOn()))
        .forEach(invoice -> rest(invoice, payment));
  }

  private void rest(InvoiceFacts invoice, PaymentAnnounced payment) {
    pauses.pauseInvoice(
        invoice.id(),
        new PauseTerm(reason(payment.reference()), calendar.today(), payment.countsOn()));
  }

  /** Whoever agreed on another pause has said what holds. */
  private boolean rests(InvoiceFacts invoice, LocalDate until) {
    return known.openOf(invoice.customer().value(), calendar.today()).stream()
        .anyMatch(pause -> pause.concerns(invoice.id()) && !pause.facts().from().isAfter(until));
  }

  @EventListener
  void on(PaymentNotToCome payment) {
    String reason = reason(payment.reference());
    for (InvoiceFacts invoice : invoices.getAll(payment.invoices())) {
      known.openOf(invoice.customer().value(), calendar.today()).stream()
          .map(Pause::facts)
          .filter(pause -> invoice.id().equals(pause.invoice()) && pause.reason().equals(reason))
          .forEach(pause -> pauses.lift(pause.id()));
    }
  }

  private String reason(String reference) {
    return messages.getMessage("pause.paymentToCome", new Object[] {reference}, company.language());
  }
}
