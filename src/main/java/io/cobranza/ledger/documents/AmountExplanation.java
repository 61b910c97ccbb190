package io.cobranza.ledger.documents;

import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.InvoiceId;
import io.cobranza.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the amount that an invoice still claims comes about. */
@Service
@Transactional(readOnly = true)
public class AmountExplanation {

  private final Invoices invoices;
  private final JdbcClient jdbc;
  private final CompanyCalendar calendar;

  AmountExplanation(Invoices invoices, JdbcClient jdbc, CompanyCalendar calendar) {
    this.invoices = invoices;
    this.jdbc = jdbc;
    this.calendar = calendar;
  }

  /** The amount as invoiced, everything booked since in the order of its days, and what is open. */
  public List<AmountLine> of(InvoiceId id) {
    InvoiceFacts invoice = invoices.get(id);
    List<AmountLine> lines = new ArrayList<>();
    lines.add(new AmountLine("AMOUNT", invoice.issuedOn(), null, invoice.amount()));
    lines.addAll(booked(invoice));
    lines.add(new AmountLine("OPEN", calendar.today(), null, invoice.open()));
    return lines;
  }

  private List<AmountLine> booked(InvoiceFacts invoice) {
    return jdbc.sql(
            """
            SELECT kind, reference, booked_on, -amount AS amount FROM invoice_booking
            WHERE invoice_id = :invoice ORDER BY booked_on, kind, reference
            """)
        .param("invoice", invoice.id().value())
        .query(
            (row, number) ->
                new AmountLine(
                    row.getString("kind"),
                    row.getObject("booked_on", LocalDate.class),
                    row.getString("reference"),
                    new Money(row.getBigDecimal("amount"), invoice.amount().currency())))
        .list();
  }
}
