package io.cobranza.practice.agency;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.cobranza.ledger.customers.CustomerFacts;
import io.cobranza.ledger.invoices.InvoiceFacts;
import io.cobranza.practice.cases.ContactFacts;
import io.cobranza.practice.disputes.DisputeFacts;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** A case as the agency's software reads it: UTF-8, comma separated, the invoice first. */
final class CaseCsv {

  private CaseCsv() {}

  static byte[] of(CaseFile file, LocalDate today) {
    InvoiceFacts invoice = file.invoice();
    CustomerFacts customer = file.customer();
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      csv.writeRecord("record", "date", "what", "amount", "currency", "detail");
      csv.writeRecord(
          "customer",
          "",
          text(customer.number()),
          "",
          "",
          text(customer.name() + ", " + customer.country()));
      csv.writeRecord(
          "invoice",
          invoice.issuedOn().toString(),
          text(invoice.number()),
          invoice.amount().amount().toPlainString(),
          invoice.amount().currency().getCurrencyCode(),
          "due " + invoice.dueOn());
      csv.writeRecord(
          "open balance",
          today.toString(),
          text(invoice.number()),
          invoice.open().amount().toPlainString(),
          invoice.open().currency().getCurrencyCode(),
          "");
      for (LetterEvidence.Written letter : file.letters()) {
        csv.writeRecord(
            "letter", letter.plannedAt().toString(), letter.kindKey(), "", "", letter.state());
      }
      for (ContactFacts contact : file.contacts()) {
        csv.writeRecord(
            "call",
            contact.madeAt().toString(),
            contact.said().answer().name(),
            contact.said().amount() == null ? "" : contact.said().amount().amount().toPlainString(),
            contact.said().amount() == null
                ? ""
                : contact.said().amount().currency().getCurrencyCode(),
            text(contact.said().note()));
      }
      for (DisputeFacts dispute : file.disputes()) {
        csv.writeRecord(
            "dispute",
            dispute.raised().raisedOn().toString(),
            dispute.raised().reason().name(),
            dispute.amount().amount().toPlainString(),
            dispute.amount().currency().getCurrencyCode(),
            dispute.state().name());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** A spreadsheet would run as a formula what begins like one; the apostrophe makes it text. */
  private static String text(String value) {
    return value != null && !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0
        ? "'" + value
        : value;
  }
}
