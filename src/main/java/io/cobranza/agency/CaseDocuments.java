package io.cobranza.agency;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.cobranza.cases.CaseFacts;
import io.cobranza.cases.Cases;
import io.cobranza.cases.ContactFacts;
import io.cobranza.cases.Contacts;
import io.cobranza.correspondence.LetterSummary;
import io.cobranza.correspondence.Letters;
import io.cobranza.customers.CustomerFacts;
import io.cobranza.customers.Customers;
import io.cobranza.disputes.DisputeFacts;
import io.cobranza.disputes.Disputes;
import io.cobranza.invoices.InvoiceFacts;
import io.cobranza.invoices.Invoices;
import io.cobranza.shared.CaseId;
import io.cobranza.shared.CompanyCalendar;
import io.cobranza.shared.CompanyProperties;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Writes a case as the agency reads it: one CSV of everything that happened, one PDF. */
@Component
class CaseDocuments {

  private final Cases cases;
  private final Contacts contacts;
  private final Disputes disputes;
  private final Letters letters;
  private final Invoices invoices;
  private final Customers customers;
  private final CompanyProperties company;
  private final CompanyCalendar calendar;
  private final AgencyProperties agency;
  private final ITemplateEngine templates;

  CaseDocuments(
      Cases cases,
      Contacts contacts,
      Disputes disputes,
      Letters letters,
      Invoices invoices,
      Customers customers,
      CompanyProperties company,
      CompanyCalendar calendar,
      AgencyProperties agency,
      ITemplateEngine templates) {
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
      for (LetterSummary letter : letters.ofCase(id)) {
        csv.writeRecord(
            "letter",
            letter.plannedAt().toString(),
            letter.kind().key(),
            "",
            "",
            letter.state().name());
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
    context.setVariable("invoice", invoices.get(facts.invoice()));
    context.setVariable("customer", customers.get(facts.customer()));
    context.setVariable("letters", letters.ofCase(id));
    context.setVariable("contacts", contacts.of(id));
    context.setVariable("disputes", disputes.of(facts.invoice()));
    String html = templates.process("documents/hand-over", context);
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    try {
      new PdfRendererBuilder().withHtmlContent(html, null).toStream(pdf).run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pdf.toByteArray();
  }
}
