package io.cobranza.practice.agency;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.cobranza.ledger.customers.CustomerFacts;
import io.cobranza.ledger.customers.Customers;
import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.ledger.invoices.Invoices;
import io.cobranza.platform.print.PdfPrinter;
import io.cobranza.practice.cases.CaseFacts;
import io.cobranza.practice.cases.Cases;
import io.cobranza.practice.cases.ContactFacts;
import io.cobranza.practice.cases.Contacts;
import io.cobranza.practice.disputes.DisputeFacts;
import io.cobranza.practice.disputes.Disputes;
import io.cobranza.shared.CaseId;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CompanyProperties;
import io.cobranza.shared.MoneyFormat;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Writes a case as the agency reads it: one CSV of everything that happened, one PDF. */
@Component
class CaseDocuments {

  private final Cases cases;
  private final Contacts contacts;
  private final Disputes disputes;
  private final LetterEvidence letters;
  private final Invoices invoices;
  private final Customers customers;
  private final CompanyProperties company;
  private final CompanyCalendar calendar;
  private final AgencyProperties agency;
  private final ITemplateEngine templates;
  private final PdfPrinter printer;

  CaseDocuments(
      Cases cases,
      Contacts contacts,
      Disputes disputes,
      LetterEvidence letters,
      Invoices invoices,
      Customers customers,
      CompanyProperties company,
      CompanyCalendar calendar,
      AgencyProperties agency,
      ITemplateEngine templates,
      PdfPrinter printer) {
    this.cases = cases;
    this.contacts = contacts;
    this.disputes = disputes;
    this.letters = letters;
    this.invoices = invoices;
    this.customers = customers;
    this.company = company;
    this.calendar = calendar;
    this.agency = agency;
    this.templates = templates;
    this.printer = printer;
  }

  /** UTF-8, comma separated, the invoice first, then what was done in order. */
  byte[] csv(CaseId id) {
    CaseFacts facts = cases.get(id);
    InvoiceFacts invoice = invoices.get(facts.invoice());
    CustomerFacts customer = customers.get(facts.customer());
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      csv.writeRecord("record", "date", "what", "amount", "currency", "detail");
      csv.writeRecord(
          "customer", "", customer.number(), "", "", customer.name() + ", " + customer.country());
      csv.writeRecord(
          "invoice",
          invoice.issuedOn().toString(),
          invoice.number(),
          invoice.amount().amount().toPlainString(),
          invoice.amount().currency().getCurrencyCode(),
          "due " + invoice.dueOn());
      csv.writeRecord(
          "open balance",
          calendar.today().toString(),
          invoice.number(),
          invoice.open().amount().toPlainString(),
          invoice.open().currency().getCurrencyCode(),
          "");
      for (LetterEvidence.Written letter : letters.of(id)) {
        csv.writeRecord(
            "letter", letter.plannedAt().toString(), letter.kindKey(), "", "", letter.state());
      }
      for (ContactFacts contact : contacts.of(id)) {
        csv.writeRecord(
            "call",
            contact.madeAt().toString(),
            contact.said().answer().name(),
            contact.said().amount() == null ? "" : contact.said().amount().amount().toPlainString(),
            contact.said().amount() == null
                ? ""
                : contact.said().amount().currency().getCurrencyCode(),
            contact.said().note());
      }
      for (DisputeFacts dispute : disputes.of(facts.invoice())) {
        csv.writeRecord(
            "dispute",
            dispute.raisedOn().toString(),
            dispute.reason().name(),
            dispute.amount().amount().toPlainString(),
            dispute.amount().currency().getCurrencyCode(),
            dispute.state().name());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  byte[] pdf(CaseId id) {
    CaseFacts facts = cases.get(id);
    Context context = new Context(agency.language());
    context.setVariable("company", company);
    context.setVariable("agency", agency);
    context.setVariable("today", calendar.today());
    context.setVariable("zone", company.zone());
    InvoiceFacts invoice = invoices.get(facts.invoice());
    context.setVariable("invoice", invoice);
    context.setVariable("amount", MoneyFormat.format(invoice.amount(), agency.language()));
    context.setVariable("open", MoneyFormat.format(invoice.open(), agency.language()));
    context.setVariable("daysOverdue", invoice.daysOverdue(calendar.today()));
    CustomerFacts customer = customers.get(facts.customer());
    context.setVariable("customer", customer);
    context.setVariable("country", countryName(customer));
    context.setVariable("letters", letters.of(id));
    context.setVariable("contacts", contacts.of(id));
    context.setVariable("disputes", disputes.of(facts.invoice()));
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
