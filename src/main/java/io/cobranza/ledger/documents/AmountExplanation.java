package io.cobranza.ledger.documents;

import io.cobranza.ledger.invoices.BookingFacts;
import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Money;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the amount that an invoice still claims comes about. */
@Service
@Transactional(readOnly = true)
public class AmountExplanation {

  private final Invoices invoices;
  private final CompanyCalendar calendar;

  AmountExplanation(Invoices invoices, CompanyCalendar calendar) {
    this.invoices = invoices;
    this.calendar = calendar;
  }

  /** The amount as invoiced, everything booked since in the order of its days, and what is open. */
  public List<AmountLine> of(InvoiceId id) {
    InvoiceFacts invoice = invoices.get(id);
    List<AmountLine> lines = new ArrayList<>();
    lines.add(new AmountLine("AMOUNT", invoice.issuedOn(), null, invoice.amount()));
    invoices.bookingsOf(id).forEach(booked -> lines.add(line(booked)));
    Money later = invoice.balance().later();
    if (later.isPositive()) {
      lines.add(
          new AmountLine(
              "NOT_DUE_YET", calendar.today(), null, Money.zero(later.currency()).minus(later)));
    }
    lines.add(new AmountLine("OPEN", calendar.today(), null, invoice.open()));
    return lines;
  }

  private static AmountLine line(BookingFacts booked) {
    Money nothing = Money.zero(booked.amount().currency());
    return new AmountLine(
        booked.kind().name() + (booked.isTakenBack() ? "_BACK" : ""),
        booked.bookedOn(),
        booked.reference(),
        nothing.minus(booked.amount()));
  }
}
