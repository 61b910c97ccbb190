package io.cobranza.practice.agency;

import io.cobranza.ledger.customers.CustomerFacts;
import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.platform.print.PdfPrinter;
import io.cobranza.shared.CaseId;
import io.cobranza.shared.Colleagues;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CompanyProperties;
import io.cobranza.shared.DayFormat;
import io.cobranza.shared.MoneyFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Writes a case as the agency reads it: one CSV of everything that happened, one PDF. */
@Component
class CaseDocuments {

  private final CaseFiles files;
  private final CompanyProperties company;
  private final CompanyCalendar calendar;
  private final AgencyProperties agency;
  private final Colleagues colleagues;
  private final ITemplateEngine templates;
  private final PdfPrinter printer;

  CaseDocuments(
      CaseFiles files,
      CompanyProperties company,
      CompanyCalendar calendar,
      AgencyProperties agency,
      Colleagues colleagues,
      ITemplateEngine templates,
      PdfPrinter printer) {
    this.files = files;
    this.company = company;
    this.calendar = calendar;
    this.agency = agency;
    this.colleagues = colleagues;
    this.templates = templates;
    this.printer = printer;
  }

  /** The same case twice, as it is at this moment. */
  Written of(CaseId id) {
    CaseFile file = files.of(id);
    return new Written(CaseCsv.of(file, calendar.today()), pdf(file));
  }

  record Written(byte[] csv, byte[] pdf) {}

  private byte[] pdf(CaseFile file) {
    InvoiceFacts invoice = file.invoice();
    Locale reader = agency.language();
    Function<LocalDate, String> day = date -> DayFormat.format(date, reader);
    Context context = new Context(reader);
    context.setVariable("company", company);
    context.setVariable("agency", agency);
    context.setVariable("today", calendar.today());
    context.setVariable("day", day);
    context.setVariable("colleagues", colleagues);
    context.setVariable("zone", company.zone());
    context.setVariable("invoice", invoice);
    context.setVariable("amount", MoneyFormat.format(invoice.amount(), reader));
    context.setVariable("open", MoneyFormat.format(invoice.open(), reader));
    context.setVariable("daysOverdue", invoice.daysOverdue(calendar.today()));
    context.setVariable("customer", file.customer());
    context.setVariable("country", countryName(file.customer()));
    context.setVariable("letters", file.letters());
    context.setVariable("contacts", file.contacts());
    context.setVariable("disputes", file.disputes());
    return printer.print(templates.process("documents/hand-over", context));
  }

  private String countryName(CustomerFacts customer) {
    return customer.country() == null
        ? null
        : new Locale.Builder()
            .setRegion(customer.country())
            .build()
            .getDisplayCountry(agency.language());
  }
}
